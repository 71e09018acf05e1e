import type { NameOrigin } from './names-origin.ts';

const list = (names: string) => names.split(' ');

export const ASIAN_NAMES: readonly NameOrigin[] = [
  {
    nationality: 'Indien',
    weight: 13,
    family: list(
      'Sharma Iyer Patil Reddy Nair Mukherjee Kulkarni Deshpande Venkataraman Chatterjee Gopalakrishnan Bhattacharya',
    ),
    female: list('Ananya Priyanka Lakshmi Kavitha Meenakshi Shruti Divya Rukmini Aishwarya Nandini Swathi Pooja'),
    male: list('Arjun Rohan Vikram Suresh Karthik Aditya Raghunath Siddharth Manoj Venkatesh Balakrishnan Nikhil'),
    singleName: 0.08,
  },
  {
    nationality: 'Vietnam',
    weight: 5,
    family: list('Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương'),
    female: list('Hương Thảo Ngọc Mỹ Linh Phượng Diễm Quỳnh Yến Trâm Thủy Ánh'),
    male: list('Dũng Hùng Tuấn Đức Cường Việt Thắng Phúc Khánh Tấn Sơn Quân'),
  },
  {
    nationality: 'Syrien',
    weight: 9,
    family: list('al-Ḥūrī ʿAbbūd Khalīl al-Masrī Darwīsh Ḥaddād as-Saʿdī Qabbānī Nāṣif Barakāt al-Jundī Shaʿbān'),
    female: list('Rīmā Hanān Layla Nūr Salmā Rāniyā Hibā Yāsmīn Amīra Lubnā Duʿāʾ Sanāʾ'),
    male: list('Khālid Yūsuf ʿUmar Bāsil Fādī Mahmūd ʿAlī Tāriq Ibrāhīm Nabīl Ziyād Samīr'),
    unknownBirthDate: 0.06,
  },
  {
    nationality: 'Afghanistan',
    weight: 6,
    family: list('Ahmadzai Rahimi Noori Haidari Sultani Karimi Stanekzai Hotak Wardak Popalzai Amiri Qaderi'),
    female: list('Zarghuna Fereshta Shabnam Maryam Parwana Nazanin Laila Roya Humaira Gulalai Palwasha Zahra'),
    male: list('Ahmad Farid Hamid Jawad Mirwais Najib Omid Rahmatullah Sayed Zalmai Habibullah Esmat'),
    singleName: 0.18,
    unknownBirthDate: 0.22,
  },
  {
    nationality: 'Iran',
    weight: 5,
    family: list('Hosseini Ahmadi Rezaei Moghaddam Farahani Esfahani Kazemi Shirazi Tavakoli Bagheri Sadeghi Jamshidi'),
    female: list('Shirin Parisa Niloufar Maryam Golnaz Azadeh Setareh Mahsa Leila Fereshteh Samira Bahar'),
    male: list('Reza Amir Behrouz Dariush Kaveh Mehdi Navid Omid Pouya Saeed Siavash Farhad'),
  },
  {
    nationality: 'China',
    weight: 6,
    family: list('Wáng Lǐ Zhāng Liú Chén Yáng Zhào Huáng Wú Xú Sūn Zhū'),
    female: list('Xiaomei Yǔtíng Jiāyí Lìhuá Mèngqí Xīnyí Yànlíng Huìfēn Jìngyí Ruìxuě'),
    male: list('Wěi Jiànguó Hàorán Zhìqiáng Mínghuī Yǔháng Bówén Guóqiáng Lěi Zǐháo'),
  },
  {
    nationality: 'Pakistan',
    weight: 4,
    family: list('Chaudhry Qureshi Siddiqui Malik Butt Bhatti Mirza Sheikh Abbasi Gondal Khokhar Raza'),
    female: list('Ayesha Fatima Saima Nadia Rabia Sumaira Hina Zainab Mehwish Sadia Bushra Noreen'),
    male: list('Imran Bilal Usman Faisal Kashif Nadeem Shahid Tahir Waqas Zeeshan Adeel Hamza'),
    singleName: 0.04,
    unknownBirthDate: 0.03,
  },
  {
    nationality: 'Philippinen',
    weight: 4,
    family: list(
      'Dela-Cruz Santos Reyes Bautista Villanueva Macaraeg Pangilinan Manalo Dimaculangan Ordoñez Peñaflor Magsaysay',
    ),
    female: list('Marisol Jocelyn Rosalinda Maricel Cherry Lourdes Analyn Imelda Ligaya Rowena Corazon Luzviminda'),
    male: list('Rodel Jayson Ernesto Danilo Reynaldo Arnel Crisanto Jericho Benigno Rommel Niño Dante'),
    twoFamilyNames: true,
  },
  {
    nationality: 'Indonesien',
    weight: 3,
    family: list('Suryadi Wijaya Hartono Setiawan Kusuma Nugroho Siregar Simanjuntak Pratama Hidayat Santoso Gunawan'),
    female: list('Sri Dewi Siti Ratna Wulandari Ayu Indah Putri Lestari Nurhayati Kartika Yulianti'),
    male: list('Budi Agus Suharjo Bambang Wahyu Joko Dwi Eko Rizki Slamet Teguh Sutrisno'),
    singleName: 0.35,
  },
  {
    nationality: 'Georgien',
    weight: 2,
    family: list(
      'Beridze Kapanadze Gelashvili Lomidze Maisuradze Tsiklauri Chkheidze Gogoladze Kvaratskhelia Jaiani Ninidze',
    ),
    female: list('Nino Tamar Ketevan Mariam Eka Natia Lela Khatuna Salome Tinatin Manana Nana'),
    male: list('Giorgi Davit Levan Zurab Irakli Nika Vakhtang Temur Gocha Lasha Otar Shota'),
  },
];
