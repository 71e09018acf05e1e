export interface Country {
  readonly code: string;
  readonly name: string;
  /** `türkischer Staatsangehöriger` without the gender: `türkische Staatsangehörigkeit`. */
  readonly adjective: string;
  readonly families: readonly string[];
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly places: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

/** Frequent names per country, so that namesakes arise by themselves as they do in an office. */
export const COUNTRIES: readonly Country[] = [
  {
    code: 'TUR',
    name: 'TÜRKEI',
    adjective: 'türkisch',
    families: words(
      'Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt',
    ),
    men: words('Mehmet Mustafa Ahmet Ali Hüseyin Hasan Murat Emre Burak Yusuf Ömer Serkan Serhat Metin'),
    women: words('Fatma Ayşe Emine Hatice Zeynep Elif Meryem Özlem Sevgi Derya Esra Merve Melek'),
    places: words('Ankara Konya Adana Gaziantep Kayseri'),
  },
  {
    code: 'SYR',
    name: 'SYRIEN',
    adjective: 'syrisch',
    families: words(
      'Al-Ahmad Hassan Al-Khatib Haddad Darwish Khalil Al-Masri Suleiman Ibrahim Othman Mahmoud Najjar Al-Ali',
    ),
    men: words('Mohammed Ahmad Khaled Omar Mahmoud Hassan Yousef Ibrahim Samir Bassam Bashar Anas'),
    women: words('Fatima Amina Rania Hala Maryam Nour Layla Rasha Samira Hanan Huda'),
    places: words('Aleppo Damaskus Homs Hama Idlib'),
  },
  {
    code: 'UKR',
    name: 'UKRAINE',
    adjective: 'ukrainisch',
    families: words(
      'Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Lysenko Melnyk Petrenko Moroz Savchuk',
    ),
    men: words('Oleksandr Andriy Serhiy Dmytro Mykola Volodymyr Yevhen Ivan Oleh Oleksiy'),
    women: words('Olena Iryna Natalia Tetiana Svitlana Yulia Oksana Halyna Kateryna Nataliya'),
    places: words('Kyiv Lviv Odesa Charkiw Dnipro'),
  },
  {
    code: 'IND',
    name: 'INDIEN',
    adjective: 'indisch',
    families: words('Sharma Singh Kumar Patel Reddy Iyer Nair Gupta Rao Joshi Kulkarni Banerjee Menon Krishnan'),
    men: words('Rahul Amit Sanjay Arjun Vikram Suresh Ramesh Anil Rohit Rohan Karthik Deepak'),
    women: words('Priya Anjali Pooja Neha Divya Kavya Sunita Deepika Lakshmi Anita Shreya'),
    places: words('Mumbai Pune Bengaluru Chennai Hyderabad'),
  },
  {
    code: 'SRB',
    name: 'SERBIEN',
    adjective: 'serbisch',
    families: words('Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević'),
    men: words('Dragan Milan Zoran Nikola Marko Stefan Aleksandar Dušan Miloš Goran'),
    women: words('Jelena Milica Marija Ana Ivana Snežana Dragana Vesna Gordana Mirjana'),
    places: words('Beograd Niš Kragujevac Subotica'),
  },
  {
    code: 'VNM',
    name: 'VIETNAM',
    adjective: 'vietnamesisch',
    families: words('Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng'),
    men: ['Văn Hùng', 'Minh Tuấn', 'Đức Anh', 'Quang Huy', 'Văn Nam', 'Hoàng Long'],
    women: ['Thị Hoa', 'Thị Lan', 'Thu Hà', 'Ngọc Anh', 'Thị Mai', 'Thanh Hương'],
    places: words('Hanoi Haiphong Vinh Hue'),
  },
  {
    code: 'NGA',
    name: 'NIGERIA',
    adjective: 'nigerianisch',
    families: words('Okafor Adeyemi Okonkwo Balogun Eze Nwosu Adebayo Osagie Obi Ojo Chukwu'),
    men: words('Chinedu Emeka Tunde Ifeanyi Samuel Emmanuel Kelechi Sunday Festus'),
    women: words('Ngozi Blessing Chioma Funke Grace Amaka Joy Patience Yetunde'),
    places: words('Lagos Abuja Enugu Ibadan'),
  },
  {
    code: 'BRA',
    name: 'BRASILIEN',
    adjective: 'brasilianisch',
    families: [
      'da Silva',
      'dos Santos',
      'Oliveira',
      'de Souza',
      'Lima',
      'Pereira',
      'Carvalho Gomes',
      'Araújo',
      'Conceição',
    ],
    men: words('João José Carlos Rafael Thiago Tiago Gustavo André Luís'),
    women: words('Maria Juliana Camila Beatriz Larissa Fernanda Letícia Patrícia'),
    places: ['São Paulo', 'Recife', 'Salvador', 'Belo Horizonte'],
  },
  {
    code: 'AFG',
    name: 'AFGHANISTAN',
    adjective: 'afghanisch',
    families: words('Ahmadi Rahimi Hosseini Mohammadi Karimi Haidari Noori Sharifi Azizi Rezai Rezaie'),
    men: words('Mohammad Ali Reza Hamid Farid Jawad Mustafa Abdul Zabihullah Najib'),
    women: words('Fatema Zahra Maryam Shabnam Masuma Zainab Farzana Laila Nargis'),
    places: words('Kabul Herat Masar-i-Scharif Ghazni'),
  },
  {
    code: 'CHN',
    name: 'CHINA',
    adjective: 'chinesisch',
    families: words('Wang Li Zhang Liu Chen Yang Zhao Huang Wu Zhou'),
    men: words('Wei Jun Jie Haoran Yifan Lei Ming Zihao'),
    women: words('Fang Na Xiuying Yan Jing Yuting Xinyi Ling'),
    places: words('Shanghai Beijing Wuhan Nanjing Chengdu'),
  },
];

/** Other spellings that passports, employers and the people themselves use side by side. */
export const TRANSLITERATIONS: Readonly<Record<string, readonly string[]>> = {
  Mohammed: ['Muhammad', 'Mohamed', 'Mohamad'],
  Mohammad: ['Mohammed', 'Muhammad'],
  Yousef: ['Youssef', 'Yusuf', 'Yusef'],
  Khaled: ['Khalid', 'Chaled'],
  Oleksandr: ['Alexander', 'Aleksandr'],
  Andriy: ['Andrii', 'Andrej'],
  Serhiy: ['Serhii', 'Sergej', 'Sergiy'],
  Yevhen: ['Jewhen', 'Evgen'],
  Mykola: ['Nikolaj', 'Mikola'],
  Volodymyr: ['Wolodymyr', 'Vladimir'],
  Natalia: ['Nataliia'],
  Yulia: ['Julia', 'Yuliia'],
  Shevchenko: ['Schewtschenko'],
  Tkachenko: ['Tkatschenko'],
  Kravchenko: ['Krawtschenko'],
  Đorđević: ['Djordjević', 'Djordjevic', 'Dordevic'],
  Rezai: ['Rezaei'],
  Hosseini: ['Husseini', 'Hussaini'],
  Mahmoud: ['Mahmud'],
  Suleiman: ['Sulaiman', 'Sleiman'],
  Fatima: ['Fatma', 'Fatema'],
};

export const PLACES: readonly (readonly [string, string])[] = [
  ['70174', 'Stuttgart'],
  ['70188', 'Stuttgart'],
  ['70327', 'Stuttgart'],
  ['70372', 'Stuttgart'],
  ['70469', 'Stuttgart'],
  ['70565', 'Stuttgart'],
  ['70599', 'Stuttgart'],
];

export const STREETS = [
  'Wagenburgstraße',
  'Hackländerstr.',
  'Am Kräherwald',
  'Augsburger Straße',
  'Schmidener Str.',
  'Filderhauptstraße',
  'Lange Gasse',
  'Vaihinger Weg',
  'Ulmenallee',
  'Im Lerchenrain',
  'Neckartalstraße',
  'Marktplatz',
];
