// Un indicateur : un nom entre guillemets, ce qu'il veut dire, comment il se calcule. Son nom sert dans la mise en
// page et dans les textes. Aucune année n'est écrite ici : edition.year est celle que l'on prépare.

// --- Compter

indicator('events.total') {
    label "Manifestations"
    noun  "manifestation", "manifestations", feminine: true       // pour accorder dans les textes
    value count(manifestations)
}
indicator('organisers.total') {
    label "Organisateurs"
    noun  "organisateur", "organisateurs"
    value count(organisateurs)
}

// --- Une part : un pourcentage des lignes renseignées

indicator('events.by-associations') {
    label "Manifestations portées par une association"
    value share(manifestations.organisateur.famille.is("Association"))
}

// --- Une moyenne, une somme

indicator('attendance.mean') {
    label "Participants par manifestation"
    value mean(manifestations.participants)
}
indicator('attendance.total') {
    label "Participants comptés"
    noun  "participant", "participants"
    note  "Somme des manifestations dont la fréquentation est connue."
    value sum(manifestations.participants)
}
indicator('events.cost') {
    label "Coût déclaré des manifestations"
    unit  "€"
    value sum(manifestations.cout)
}

// --- Une évolution, d'une ligne de l'historique à l'autre

indicator('events.growth') {
    label "Évolution du nombre de manifestations en un an"
    value growth(from: the(historique.manifestations).where(historique.annee.is(edition.previous)),
                 to:   the(historique.manifestations).where(historique.annee.is(edition.year)))
}

// --- Des ventilations : un nombre par libellé

indicator('events.by-form') {
    label "Manifestations par forme"
    value count(manifestations).by(manifestations.forme)
}
indicator('events.by-town') {
    label "Manifestations par commune"
    value count(manifestations).by(manifestations.commune)
}
indicator('organisers.by-town') {
    label "Organisateurs par commune"
    value count(organisateurs).by(organisateurs.commune)
}
indicator('organisers.by-family') {
    label "Organisateurs par famille"
    value count(organisateurs).by(organisateurs.famille)
}
indicator('events.history') {
    label "Manifestations par édition"
    value sum(historique.manifestations).by(historique.millesime)
}

// --- Un palmarès : des libellés, à citer dans une phrase

indicator('events.top-forms') {
    label "Formes les plus courantes"
    value breakdown('events.by-form').top(2)
}

// --- Un fait que l'on ne calcule pas : le chiffre, puis qui le dit

indicator('budget.grant') {
    label  "Subvention du Mois"
    unit   "€"
    stated 12000, "Convention avec la communauté de communes"
}

// --- Une égalité à vérifier à chaque calcul : si elle est fausse, le bilan n'est pas écrit

identity("l'historique porte le nombre de manifestations de l'édition") {
    left  figure('events.total')
    right the(historique.manifestations).where(historique.annee.is(edition.year))
}
