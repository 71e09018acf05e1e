import type { NameOrigin } from './names-origin.ts';

const list = (names: string) => names.split(' ');

export const EUROPEAN_NAMES: readonly NameOrigin[] = [
  {
    nationality: 'Türkei',
    weight: 16,
    family: list('Yılmaz Şahin Çelik Öztürk Aydın Kılıç Doğan Güneş Işık Koç Taşçı Yıldırım Özdemir Erdoğmuş'),
    female: list('Ayşe Elif Zeynep Gülşen Özlem Şeyma Büşra İrem Çiğdem Hatice Nurgül Tuğba'),
    male: list('Emre Oğuz Çağlar Barış İbrahim Hüseyin Özgür Şükrü Tuncay Kağan Yiğit Uğur'),
  },
  {
    nationality: 'Bosnien und Herzegowina',
    weight: 7,
    family: list('Hadžić Begović Kovačević Delić Šabić Mujkić Đurić Halilović Čaušević Softić Žilić Pašić'),
    female: list('Amra Emina Lejla Šejla Džana Merima Azra Selma Ajla Mirza Nađa Senada'),
    male: list('Emir Haris Dženan Nedžad Armin Senad Edin Jasmin Adnan Samir Vedad Đorđe'),
  },
  {
    nationality: 'Serbien',
    weight: 7,
    family: list('Jovanović Đorđević Nikolić Živković Stojanović Šarić Petrović Ćirić Marković Vučković Lazić Perišić'),
    female: list('Jelena Milica Dragana Snežana Anđela Katarina Tijana Svetlana Živana Jovana Višnja Nataša'),
    male: list('Nemanja Đorđe Miloš Uroš Stefan Dušan Aleksandar Nenad Saša Živko Bojan Lazar'),
  },
  {
    nationality: 'Kosovo',
    weight: 8,
    family: list('Krasniqi Gashi Berisha Hoxha Shala Kelmendi Bytyqi Rexhepi Morina Zeqiri Thaçi Ramçaj'),
    female: list('Arta Blerta Vjosa Fatmire Drita Teuta Shqipe Valbona Arjeta Mimoza Luljeta Ëndrra'),
    male: list('Arben Besnik Driton Fatos Ilir Luan Shpend Valon Agron Burim Kushtrim Përparim'),
  },
  {
    nationality: 'Nordmazedonien',
    weight: 3,
    family: list(
      'Stojanovski Trajkovski Petkovski Dimitrievski Kočovski Gjorgjievski Ristovski Nikolovski Jovčevski Ivanovski',
    ),
    femaleFamily: list(
      'Stojanovska Trajkovska Petkovska Dimitrievska Kočovska Gjorgjievska Ristovska Nikolovska Jovčevska Ivanovska',
    ),
    female: list('Biljana Elena Vesna Ljubica Marija Snežana Gordana Kristina Simona Daniela Aneta Ǵurǵa'),
    male: list('Aleksandar Goran Zoran Nikola Blagoja Dejan Kiril Igor Stojan Vlatko Martin Ǵorǵi'),
  },
  {
    nationality: 'Ukraine',
    weight: 9,
    family: list(
      'Kovalenko Shevchuk Bondarenko Tkachenko Melnyk Lysenko Hrytsenko Zavhorodnii Savchenko Petrenko Yatsenko Dubovyi',
    ),
    femaleFamily: list(
      'Kovalenko Shevchuk Bondarenko Tkachenko Melnyk Lysenko Hrytsenko Zavhorodnia Savchenko Petrenko Yatsenko Dubova',
    ),
    female: list('Olena Oksana Iryna Nataliia Yuliia Svitlana Halyna Daryna Kateryna Liudmyla Solomiia Anastasiia'),
    male: list('Oleksandr Andrii Serhii Dmytro Yurii Vasyl Bohdan Taras Mykola Ihor Ostap Volodymyr'),
  },
  {
    nationality: 'Russische Föderation',
    weight: 4,
    family: list('Ivanov Sokolov Lebedev Morozov Volkov Zaitsev Pavlov Orlov Belyaev Gusev Kiselev Tarasov'),
    femaleFamily: list(
      'Ivanova Sokolova Lebedeva Morozova Volkova Zaitseva Pavlova Orlova Belyaeva Guseva Kiseleva Tarasova',
    ),
    female: list('Anna Ekaterina Olga Tatiana Irina Svetlana Maria Natalia Ksenia Polina Galina Vera'),
    male: list('Aleksei Dmitrii Ivan Sergei Mikhail Nikolai Pavel Andrei Kirill Maksim Oleg Roman'),
  },
  {
    nationality: 'Moldau',
    weight: 2,
    family: list('Țurcanu Rusu Munteanu Bălan Ciobanu Șoltan Lungu Cebotari Grăjdeanu Pîslaru Vîlcu Moșneguță'),
    female: list('Ana Doina Ștefania Ludmila Tatiana Viorica Cătălina Ileana Mădălina Nadejda Rodica Ilinca'),
    male: list('Ion Vasile Ștefan Gheorghe Mihai Andrei Cătălin Dumitru Octavian Răzvan Sorin Valeriu'),
  },
  {
    nationality: 'Albanien',
    weight: 3,
    family: list('Hoxhaj Çela Dervishi Leka Përmeti Xhafa Bajrami Këlliçi Marku Prifti Gjoka Shkëmbi'),
    female: list('Ermira Albana Jonida Elira Ornela Besiana Mirela Kaltrina Anila Flutura Rovena Gjyste'),
    male: list('Erion Dritan Gëzim Ardit Klodian Sokol Alban Bledar Ermal Genti Kreshnik Përparim'),
  },
  {
    nationality: 'Rumänien',
    weight: 3,
    union: true,
    family: list('Ionescu Popescu Drăgan Stănescu Șerban Țîrlea Mureșan Crăciun Văcărescu Lupșa Pătrașcu Neamțu'),
    female: list('Ioana Ștefania Mădălina Andreea Raluca Cătălina Mihaela Bianca Lăcrămioara Roxana Simona Anca'),
    male: list('Ionuț Răzvan Bogdan Ștefăniță Mircea Florin Cătălin Adrian Dragoș Lucian Tiberiu Vlăduț'),
  },
  {
    nationality: 'Polen',
    weight: 3,
    union: true,
    family: list(
      'Wójcik Kamiński Zieliński Wiśniewski Dąbrowski Kozłowski Jabłoński Łukaszewski Śliwiński Żuraw Górka Pawłowicz',
    ),
    femaleFamily: list(
      'Wójcik Kamińska Zielińska Wiśniewska Dąbrowska Kozłowska Jabłońska Łukaszewska Śliwińska Żuraw Górka Pawłowicz',
    ),
    female: list('Agnieszka Małgorzata Elżbieta Grażyna Zofia Bożena Katarzyna Łucja Danuta Jadwiga Kinga Róża'),
    male: list('Michał Paweł Łukasz Grzegorz Stanisław Jarosław Tomasz Wojciech Kazimierz Bartłomiej Błażej Mirosław'),
  },
  {
    nationality: 'Ungarn',
    weight: 2,
    union: true,
    family: list('Szőke Erdős Gergő Kővári Fehér Tóth Bíró Szűcs Balogh Vörös Győri Pintér'),
    female: list('Ágnes Zsófia Erzsébet Ilona Eszter Boglárka Réka Piroska Noémi Tünde Emőke Csilla'),
    male: list('Gergő László Zoltán Ernő Jenő Attila Dezső István Győző Balázs Máté Tivadar'),
  },
  {
    nationality: 'Tschechien',
    weight: 1,
    union: true,
    family: list('Dvořák Němec Říha Kučera Šťastný Kříž Žák Vaněk Hájek Přibyl Čermák Řezníček'),
    femaleFamily: list(
      'Dvořáková Němcová Říhová Kučerová Šťastná Křížová Žáková Vaňková Hájková Přibylová Čermáková Řezníčková',
    ),
    female: list('Jiřina Markéta Zdeňka Věra Lenka Šárka Alžběta Božena Kateřina Radka Květa Hana'),
    male: list('Jiří Tomáš Ondřej Vojtěch Řehoř Zdeněk Luboš Matěj Radek Bořivoj Květoslav Aleš'),
  },
  {
    nationality: 'Dänemark',
    weight: 1,
    union: true,
    family: list('Sørensen Østergård Kjær Møller Nørgaard Bækgaard Højlund Ågaard Søndergaard Lykkegård'),
    female: list('Bodil Kirsten Åse Søs Mette Gitte Inger Birthe Sørine Maren'),
    male: list('Søren Jørgen Bjørn Åge Rasmus Mikkel Asbjørn Troels Niels Kåre'),
  },
];
