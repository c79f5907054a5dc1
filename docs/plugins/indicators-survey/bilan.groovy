report('enquete') {
    title "L'avis des adhérents en {edition.year}"
    cover()
    part("Qui a répondu") {
        text 'enquete.reponses'
        table('reponses.par-famille', 'adherents.par-famille') { caption "Réponses et adhérents, par famille"; total() }
        bars('reponses.ecarts') { caption "Les mutuelles ont trop répondu, les coopératives pas assez"; diverging() }
    }
    part("Ce qu'ils pensent") {
        text 'enquete.avis'
    }
    annex("Sources et méthodes") { methods() }
}
