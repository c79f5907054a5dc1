report('ateliers-velo') {
    title    "L'année {edition.year} des ateliers vélo"
    subtitle "{workshops.total | letters} ateliers, {repairs.total | noun}"
    author   "Réseau des ateliers vélo de l'agglomération"
    look     'institutional'

    cover()
    part("Réparer") {
        text 'annee.reparer'
        keyFigures 'repairs.total', 'repairs.saved', 'repairs.minutes'
        bars('repairs.by-operation') {
            caption "{repairs.top-operations | list} occupent d'abord les établis"
            sorted()
        }
        table('repairs.by-workshop', 'members.by-workshop') {
            caption "Réparations et adhérents, atelier par atelier"
            headings "Réparations", "Adhérents"
            total()
        }
    }
    part("Adhérer") {
        text 'annee.adherer'
        columns('members.by-age') { caption "{members.total | noun} de tous âges" }
    }
    annex("Sources et méthodes") { methods(); quality() }
}
