// Common first names in Finland: they tell a person's name from other pairs of capitalised words.

const names = `
Aada Aapo Aarne Aaro Aatu Abdi Ada Ahmed Aila Aili Aimo Aina Aini Aino Airi Aki Aku Alba Aleksanteri Aleksi Alexander
Ali Alina Alisa Amalia Amina Amir Anders Andrei Anelma Anette Anita Anja Anna Anna-Kaisa Anna-Liisa Anna-Maija
Anna-Mari Anna-Maria Anne Anne-Mari Anne-Maria Anneli Annette Anni Anniina Annika Annikki Annukka Ansa Anssi Antero
Anton Antti Anu Ari Arja Armas Armi Arto Arttu Arvo Asko Asta Astrid Atso Atte Auli Aulis Aune Auni Axel Birgitta
Björn Britta Camilla Carita Carl Carola Caroline Christian Christina Daniel David Eeli Eelis Eemeli Eerik Eerika Eero
Eetu Eeva Eeva-Liisa Eevi Eija Eila Eine Einari Eini Eino Eira Elena Eliel Elias Eliisa Elina Elisa Elisabet Elisabeth
Ella Ellen Elli Elma Elmeri Elmo Else Elsa Elvi Emil Emilia Emma Emmi Enni Ensio Erik Erika Erja Erkka Erkki Ernesti
Esa Essi Ester Esteri Eva Eve Eveliina Fatima Fredrik Fanni Frans Gabriel Greta Gunilla Gustav Göran Hanna Hannah
Hanna-Leena Hanna-Mari Hannele Hanne Hannes Hannu Harri Hassan Heidi Heikki Heini Heino Helena Heli Helinä Heljä Helka
Helle Hellevi Helmi Helvi Henna Henni Henri Henrik Henriikka Henrika Henry Hilda Hilja Hilkka Hilla Hilma Hugo
Ibrahim Ida Iida Iina Iiris Iiro Iisa Iisakki Ilari Ilja Ilkka Ilma Ilmari Ilona Ilpo Ilse Immi Ines Inga Inger
Inka Inkeri Ira Irene Iris Irina Irja Irma Irmeli Isabella Isto Ivan Jaakko Jaana Jaani Jakob Jalmari Jan Jane Jani
Janika Janina Janita Janne Jarkko Jarmo Jarno Jasmin Jasper Jenna Jenni Jenny Jere Jeremias Jesse Jessica Jimi Joakim
Joel Johan Johanna Johannes John Joni Jonna Joona Joonas Jooseppi Jorma Josefiina Jouko Jouni Juha Juha-Matti Juha-Pekka
Juhana Juhani Juho Jukka Jukka-Pekka Juuli Juulia Juuso Jyri Jyrki Kaapo Kaarina Kaarle Kaarlo Kai Kaija Kaija-Liisa
Kaino Kaisa Kaisa-Leena Kaisu Kalervo Kalevi Kalle Kari Karin Karita Karl Karoliina Kasper Katariina Katarina Kati
Katja Katri Katriina Kauko Kerttu Kia Kielo Kiia Kim Kimi Kimmo Kira Kirsi Kirsi-Marja Kirsikka Kirsti Klaus Konsta
Kristian Kristiina Kristina Kristo Krister Kukka Kyllikki Kyösti Lahja Laila Lari Lars Lassi Laura Lauri Lea Leena
Leevi Leila Lempi Lena Leni Lenni Leo Lia Liina Liisa Liisi Lilja Lilli Linda Linnea Lotta Lucas Ludvig Lumi Lyydia
Magnus Mai Maia Maija Maija-Leena Maija-Liisa Maiju Maikki Mainio Maire Mari Maria Marianna Marianne Mariia Marika
Marina Marita Marja Marja-Leena Marja-Liisa Marja-Riitta Marja-Terttu Marjaana Marjatta Marjo Marjo-Riitta Marjut
Marketta Marko Markku Markus Martin Martta Martti Mathias Matias Matilda Matleena Matti Maunu Mauno Mauri Max Meeri
Meri Merja Mervi Merja-Liisa Mia Michael Mika Mikael Mikaela Mikko Milja Milla Mimmi Mina Minja Minna Mira Mirella
Miia Miika Miikka Miina Miisa Miko Mirja Mirjam Mirjami Mirka Mirkka Mirva Mohamed Mohammed Moona Muhammad Natalia
Neea Nelli Niclas Nico Niilo Niina Niklas Niko Niila Noora Nooa Olavi Olga Oili Oiva Olli Olli-Pekka Onerva Onni
Orvokki Oskar Oskari Osmo Otso Otto Outi Paavali Paavo Paula Pauli Pauliina Pekka Pentti Per Pertti Peter Petra Petri
Petteri Pia Pihla Pilvi Pinja Piia Piritta Pirita Pirjo Pirkko Pirkko-Liisa Päivi Päivikki Pyry Raija Raila Raili Raimo
Rainer Raisa Raita Rami Rasmus Rauha Rauni Rauno Rea Rebecca Reeta Reetta Reijo Reino Riikka Riia Riina Riitta
Riitta-Liisa Rita Ritva Ritva-Liisa Robert Robin Ronja Roope Roosa Saana Saara Saima Saija Saila Sakari Salla Salme
Sami Samu Samuel Samuli Sandra Sanelma Sanna Sanna-Mari Sanni Santeri Santtu Sara Sari Sarianna Sarita Satu Saul Seija
Selma Senja Seppo Severi Shahram Sigrid Siiri Silja Simo Sini Sinikka Sirkka Sirkka-Liisa Sirkku Sirpa Sisko Sissi
Sofia Sofie Soile Soili Sointu Sonja Stefan Stiina Sulo Suoma Susan Susanna Susanne Suvi Svante Sven Sylvi Taavi
Taina Taija Taimi Taisto Tanja Tapani Tapio Tarja Taru Tarmo Tatjana Tatu Teemu Teija Telma Tenho Tero Tero-Pekka
Terhi Terho Terttu Tessa Thomas Tiia Tiina Tiina-Mari Timo Toini Toivo Tom Tomas Tomi Tommi Toni Topi Topias Torsti
Tuija Tuomas Tuomo Tuovi Tuula Tuuli Tuulia Tuulikki Tuure Turkka Tyyne Tytti Ulla Ulla-Maija Ulf Ulpu Unto Urho Urpo
Usko Vappu Valdemar Valentin Valtteri Veera Veijo Veikko Veli Veli-Matti Venla Vera Verna Vesa Vieno Viivi Viljami
Ville Vilma Vilho Viljo Virpi Virve Väinö Wilhelm Yasmin
Aleksandr Aleksandra Alexandra Alexei Amal Amina Ayan Asha Benjamin Bo Britt Camilla Carlos Casimir Cecilia Charlotta
Charlotte Claes Dmitri Ebba Edith Ekaterina Elisabet Ewa Farah Filip Fredrika Gun Hamza Hans Hao Hawa Hodan Hoa Hussein
Ibtisam Igor Irina Ismail Iryna Jean Jose José Juan Karolina Katarzyna Kerstin Khadija Kristiina Kurt Lena Leif Linh Ludwig
Lukas Łukasz Mahad Mahmoud Maj Maksim Malin Margareta Mariam Marie Marja-Liisa Mehdi Mehmet Minh Monica Mustafa Märta
Nadia Nasra Natalja Nguyen Nguyễn Nils Nina Omar Osman Patrik Paul Pavel Piotr Rachel Ragnhild Reza Ronald Said Salma Samira
Sean Sergei Siv Sivi Stig Svetlana Tamara Tatiana Tor Tore Ulrika Van Vasili Viktor Viktoria Vladimir Yusuf Zahra Zainab Åke Yrjö Åke Åsa Öivind
`

/** The names, as they are written. A double name is known when its first part is. */
const known: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

/** True when the word can be a first name. */
export function isFirstName(word: string): boolean {
  return known.has(word) || (word.includes('-') && known.has(word.slice(0, word.indexOf('-'))))
}
