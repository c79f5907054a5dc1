report('ateliers') {
    title "Les ateliers en {edition.year}"
    cover()
    part("Les places") {
        text 'ateliers.ouverture'
        bars('ateliers.par-ville') { caption "{ateliers.places | number} places en tout"; sorted() }
    }
}
