import type { NameOrigin } from './names-origin.ts';

const list = (names: string) => names.split(' ');

export const AFRICAN_AND_AMERICAN_NAMES: readonly NameOrigin[] = [
  {
    nationality: 'Nigeria',
    weight: 5,
    family: list(
      'Okonkwo Adébáyọ̀ Olúwaṣeun Eze Nwachukwu Ọlátúnjí Bello Danjuma Ifeanyi Ògúnbándé Chukwuemeka Abubakar',
    ),
    female: list('Ngozi Adaeze Fúnmiláyọ̀ Chiamaka Amina Yetunde Ifeoma Títílayọ̀ Blessing Hauwa Nkechi Ọmọlará'),
    male: list('Chidi Emeka Olúṣẹ́gun Tunde Ibrahim Obinna Babátúndé Musa Kelechi Uche Ṣọlá Yakubu'),
    unknownBirthDate: 0.04,
  },
  {
    nationality: 'Ghana',
    weight: 2,
    family: list('Mensah Owusu Boateng Asante Agyemang Osei Appiah Ofori Addo Amoah Darko Opoku'),
    female: list('Abena Akosua Ama Efua Esi Yaa Adwoa Afia Akua Serwaa Araba Adjoa'),
    male: list('Kwame Kofi Kwaku Yaw Kojo Kwesi Nana Ebo Fiifi Kwabena Ekow Paa'),
  },
  {
    nationality: 'Kamerun',
    weight: 3,
    family: list('Ngono Mbarga Tchoumi Fotso Kamdem Njoya Abéga Essomba Atangana Nguémo Ndjock Zéh'),
    female: list('Solange Clémence Bérénice Édith Thérèse Rosalie Hélène Yvette Gaëlle Mireille Aïcha Noëlle'),
    male: list('Hervé Gaëtan Thierry Rodrigue Désiré Landry Boniface Cédric Aimé François Jean-Noël Moïse'),
  },
  {
    nationality: 'Tunesien',
    weight: 4,
    family: list('Ben-Youssef Trabelsi Gharbi Jaziri Mansouri Chebbi Bouazizi Hamdi Zribi Khelifi Ayari Mejri'),
    female: list('Amel Rim Olfa Ines Sonia Hajer Nesrine Wafa Emna Faten Yosra Chaïma'),
    male: list('Sami Walid Anis Hatem Nizar Skander Mehdi Karim Aymen Lotfi Moncef Oussama'),
  },
  {
    nationality: 'Marokko',
    weight: 4,
    family: list('Benjelloun El-Idrissi Amrani Bennani Tazi Chraïbi Alaoui Fassi Lahlou Berrada Ouazzani Zaïdi'),
    female: list('Khadija Naïma Soukaina Zineb Meryem Hanane Loubna Asmae Ghizlane Ilham Najat Houda'),
    male: list('Mustapha Abdellah Hicham Younes Rachid Driss Khalid Noureddine Saïd Tarik Zakaria Aziz'),
  },
  {
    nationality: 'Eritrea',
    weight: 3,
    family: list(
      'Tesfay Gebremedhin Habtemariam Woldemichael Kidane Ghebreyesus Tekle Berhane Haile Mebrahtu Yohannes Abraha',
    ),
    female: list('Selam Mihret Senait Almaz Rahwa Luwam Freweini Tsega Yordanos Abrehet Feven Saba'),
    male: list('Filmon Yonas Samuel Robel Mehari Tewelde Isaias Kibrom Hagos Natnael Dawit Temesgen'),
    singleName: 0.05,
    unknownBirthDate: 0.1,
  },
  {
    nationality: 'Brasilien',
    weight: 4,
    family: list(
      'Gonçalves Araújo Simões Conceição Magalhães Guimarães Falcão Assunção Leitão Brandão Peçanha Tavares',
    ),
    female: list('Conceição Antônia Letícia Thaís Fabíola Débora Patrícia Luíza Heloísa Verônica Bianca Flávia'),
    male: list('João Sebastião Antônio Estêvão Luís Márcio Vinícius Thiago Otávio Cauã Fábio Inácio'),
    twoFamilyNames: true,
  },
  {
    nationality: 'Kolumbien',
    weight: 3,
    family: list('Muñoz Rodríguez Castaño Gutiérrez Ibáñez Quiñones Ordóñez Peña Zúñiga Cárdenas Restrepo Bermúdez'),
    female: list('Lucía Ángela Inés Ximena Begoña Sofía Catalina Yésica Paola Marisol Verónica Rocío'),
    male: list('Andrés Íñigo José Sebastián Ramón Germán Óscar Fabián Julián Nicolás Hernán Adrián'),
    twoFamilyNames: true,
  },
  {
    nationality: 'Mexiko',
    weight: 3,
    family: list('Hernández Núñez Márquez Treviño Villaseñor Cedeño Sepúlveda Galván Ávila Yáñez Olguín Arreguín'),
    female: list('Guadalupe Xóchitl Itzel Rocío Belén Noemí Araceli Citlali Lourdes Mónica Ángeles Concepción'),
    male: list('Cuauhtémoc Héctor Raúl Efraín Joaquín Martín Rubén Simón Tomás Ulises Iñaki Moisés'),
    twoFamilyNames: true,
  },
  {
    nationality: 'Vereinigte Staaten von Amerika',
    weight: 3,
    family: list(
      "Whitfield O'Rourke Hargrove Castellano Pemberton Lindqvist McAllister Beaumont Ellsworth Tannenbaum Fairbanks",
    ),
    female: list('Chloé Meredith Zoë Brooke Abigail Renée Savannah Harper Caitlin Noelle Monique Lauren'),
    male: list('Wyatt Preston Jerome Dashiell Malcolm Tyler Garrett Quentin Desmond Everett Chadwick Brandon'),
  },
];
