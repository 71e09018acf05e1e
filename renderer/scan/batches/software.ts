/** As it stands in the transfer record. The version is that of package.json; a test holds them together. */
export const SOFTWARE = 'Laufmappe 0.1.0';
