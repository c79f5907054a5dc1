// Les retombées média : combien, dans quels média, de quelle portée, dans quelles régions ?

def annees  = historique.annee
def portees = precedent.variable.is("portee").and(precedent.annee.is(edition.previous))

indicator('media.cuttings') {
    label "Retombées média"
    noun  "retombée", "retombées", feminine: true
    value count(retombees)
}
indicator('media.cuttings-headline') {
    label "Retombées média du Mois"
    noun  "retombée", "retombées", feminine: true
    value figure('media.cuttings')
}
indicator('media.argus') {
    label "Retombées relevées par l'Argus de la presse"
    noun  "retombée", "retombées", feminine: true
    value count(retombees.origine.is("Argus"))
}
indicator('media.chambers') {
    label "Retombées remontées par les chambres régionales"
    noun  "retombée", "retombées", feminine: true
    value count(retombees.origine.is("Chambres régionales"))
}
indicator('media.growth-since-first') {
    label "Évolution du nombre de retombées depuis la première édition"
    value growth(from: the(historique.retombees).where(historique.edition.is(1)),
                 to:   the(historique.retombees).where(annees.is(edition.year)))
}
indicator('media.growth-one-year') {
    label "Évolution du nombre de retombées en un an"
    precision 0.1
    value growth(from: the(historique.retombees).where(annees.is(edition.previous)),
                 to:   the(historique.retombees).where(annees.is(edition.year)))
}
indicator('media.growth-one-year-media-section') {
    label "Évolution du nombre de retombées média en un an"
    value figure('media.growth-one-year')
}
indicator('media.history') {
    label "Retombées média par édition"
    value sum(historique.retombees).by(historique.millesime)
}
indicator('media.per-event') {
    label "Retombées pour dix manifestations"
    value figure('media.cuttings') / figure('events.total') * 10
}
indicator('media.by-reach') {
    label "Retombées par portée"
    value count(retombees).by(retombees.portee)
}
indicator('media.national-share') {
    label "Part des retombées nationales"
    value share(retombees.portee.is("Nationale"))
}
indicator('media.national') {
    label "Retombées nationales"
    noun  "retombée", "retombées", feminine: true
    value count(retombees.portee.is("Nationale"))
}
indicator('media.regional-share') {
    label "Part des retombées régionales"
    value share(retombees.portee.is("Régionale"))
}
indicator('media.previous-regional-share') {
    label "Part des retombées régionales, édition précédente"
    value percent(sum(precedent.nombre).where(portees, precedent.modalite.is("régionale")),
                  of: sum(precedent.nombre).where(portees))
}
indicator('media.regional-share-change') {
    label "Évolution de la part des retombées régionales"
    value difference(from: figure('media.previous-regional-share'), to: figure('media.regional-share'))
}
indicator('media.by-type') {
    label "Retombées par type de média"
    value count(retombees).by(retombees.type)
}
indicator('media.press-share') {
    label "Part de la presse écrite"
    value share(retombees.type.is("Presse écrite"))
}
indicator('media.web-share') {
    label "Part du web"
    value share(retombees.type.is("Web"))
}
indicator('media.radio-share') {
    label "Part de la radio"
    note  "Hors spots publicitaires."
    value share(retombees.type.is("Radio"))
}
indicator('media.tv-share') {
    label "Part de la télévision"
    value share(retombees.type.is("Télévision"))
}
indicator('media.by-region') {
    label "Retombées par région"
    value count(retombees).by(retombees.region)
}
indicator('media.region-known') {
    label "Retombées rattachées à une région"
    noun  "retombée", "retombées", feminine: true
    value count(retombees.region.isKnown())
}
indicator('media.top-regions') {
    label "Régions qui comptent le plus de retombées"
    value breakdown('media.by-region').top(3)
}

indicator('media.by-month') {
    label "Retombées datées, par mois"
    value count(retombees).where(retombees.mois.isKnown()).by(retombees.mois)
}
indicator('media.by-month-and-type') {
    label "Retombées datées, par mois et par type de média"
    value count(retombees).where(retombees.mois.isKnown()).by(retombees.mois, retombees.type)
}
indicator('media.november-share') {
    label "Part des retombées datées de novembre"
    value share(retombees.mois.is("novembre"))
}

// --- Les retombées citées

indicator('media.cited-telematin') {
    label "Chronique de Télématin, France {=2}"
    value the(retombees.date).where(retombees.support.is("France 2 - Télématin"))
}
indicator('media.cited-le-monde') {
    label "Supplément économie du Monde"
    value the(retombees.date).where(retombees.support.is("Le Monde"))
}
indicator('media.cited-bfm') {
    label "Émission Grand Paris, BFM Business TV"
    value the(retombees.date).where(retombees.support.is("BFM Business TV - Grand Paris"))
}
indicator('media.cited-politis') {
    label "Article de Politis"
    value the(retombees.date).where(retombees.support.is("Politis"))
}
