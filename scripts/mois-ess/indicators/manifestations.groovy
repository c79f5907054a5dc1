// Les manifestations : combien, où, sur quels thèmes, pour quels publics ?

// Les thèmes, types et publics ne sont connus que sur le site national, qui ne couvre pas la Basse-Normandie.
def surLeSite = manifestations.liste.is("site national")
def annees    = historique.annee

indicator('events.total') {
    label "Manifestations du Mois de l'ESS"
    noun  "manifestation", "manifestations", feminine: true
    value count(manifestations)
}
indicator('events.lower-bound') {
    label "Manifestations organisées"
    noun  "manifestation", "manifestations", feminine: true
    value figure('events.total')
}
indicator('events.on-site') {
    label "Manifestations décrites sur le site national"
    noun  "manifestation", "manifestations", feminine: true
    note  "Hors Basse-Normandie, dont la liste ne décrit ni les thèmes ni les publics."
    value count(surLeSite)
}
indicator('events.basse-normandie') {
    label "Manifestations de la liste de Basse-Normandie"
    noun  "manifestation", "manifestations", feminine: true
    value count(manifestations.liste.is("Basse-Normandie"))
}
indicator('events.growth-since-first') {
    label "Évolution du nombre de manifestations depuis la première édition"
    value growth(from: the(historique.manifestations).where(historique.edition.is(1)),
                 to:   the(historique.manifestations).where(annees.is(edition.year)))
}
indicator('events.growth-one-year') {
    label "Évolution du nombre de manifestations en un an"
    precision 0.1
    value growth(from: the(historique.manifestations).where(annees.is(edition.previous)),
                 to:   the(historique.manifestations).where(annees.is(edition.year)))
}
indicator('events.yearly-growth') {
    label "Évolution annuelle moyenne du nombre de manifestations, sur trois ans"
    precision 0.1
    value yearlyGrowth(breakdown('events.history'), from: edition.year - 3, to: edition.year)
}
indicator('events.history') {
    label "Manifestations par édition"
    noun  "manifestation", "manifestations", feminine: true
    value sum(historique.manifestations).by(historique.millesime)
}
indicator('events.share-of-nation') {
    label "Part de la région dans les manifestations du pays"
    value percent(figure('events.total'), of: nation(figure('events.total')))
}
indicator('events.per-organiser') {
    label "Manifestations par organisateur principal"
    precision 0.1
    value figure('events.total') / figure('organisers.total')
}
indicator('events.in-november') {
    label "Manifestations commencées en novembre"
    note  "Part des manifestations dont la date de début est connue."
    value share(manifestations.mois.is("novembre"))
}
indicator('events.by-month') {
    label "Manifestations par mois de début"
    value count(manifestations).by(manifestations.mois)
}
indicator('events.in-october') {
    label "Manifestations commencées en octobre"
    noun  "manifestation", "manifestations", feminine: true
    value breakdown('events.by-month').of("octobre")
}
indicator('events.in-december') {
    label "Manifestations commencées en décembre"
    noun  "manifestation", "manifestations", feminine: true
    value breakdown('events.by-month').of("décembre")
}
indicator('events.by-type') {
    label "Manifestations par type"
    value count(manifestations).where(surLeSite).by(manifestations.type)
}
indicator('events.top-types') {
    label "Types de manifestations les plus fréquents"
    value breakdown('events.by-type').top(3)
}
indicator('events.types-at-first-rank') {
    label "Types de manifestations au premier rang, ex æquo compris"
    value positions(breakdown('events.by-type')).under(2).size()
}
indicator('events.types-in-first-3-ranks') {
    label "Types de manifestations aux trois premiers rangs, ex æquo compris"
    value positions(breakdown('events.by-type')).under(4).size()
}
indicator('events.debates') {
    label "Part des débats et conférences"
    value share(manifestations.type.is("Débat / conférence"))
}
indicator('events.by-scope') {
    label "Manifestations par envergure"
    value count(manifestations).where(surLeSite).by(manifestations.envergure)
}
indicator('events.local') {
    label "Part des manifestations d'envergure locale"
    value share(manifestations.envergure.is("Locale"))
}

// --- Les thèmes

indicator('events.by-theme') {
    label "Manifestations par thème"
    value count(manifestations).where(surLeSite).by(manifestations.theme)
}
indicator('events.by-known-theme') {
    label "Manifestations par thème connu"
    value count(manifestations).where(surLeSite, manifestations.theme.isKnown()).by(manifestations.theme)
}
indicator('events.theme-known') {
    label "Manifestations dont le thème est connu"
    noun  "manifestation", "manifestations", feminine: true
    value count(manifestations).where(surLeSite, manifestations.theme.isKnown())
}
indicator('themes.count') {
    label "Thématiques quotidiennes"
    noun  "thématique", "thématiques", feminine: true
    value shares(manifestations.theme).size()
}
indicator('themes.consecutive-years') {
    label "Années d'organisation par thématiques"
    noun   "année", "années", feminine: true
    stated 2, "Coordination nationale (CNCRES)"
}
indicator('themes.over-500') {
    label "Thèmes de plus de {=500} manifestations"
    noun  "thème", "thèmes"
    value breakdown('events.by-theme').over(500).size()
}
indicator('themes.over-200') {
    label "Thèmes de plus de {=200} manifestations"
    noun  "thème", "thèmes"
    note  "Les thèmes de plus de 500 manifestations en font partie."
    value breakdown('events.by-theme').over(200).size()
}
indicator('themes.first') {
    label "Thème le plus représenté"
    value breakdown('events.by-theme').top(1)
}
indicator('themes.at-first-rank') {
    label "Thèmes au premier rang, ex æquo compris"
    value positions(breakdown('events.by-theme')).under(2).size()
}
indicator('themes.at-first-rank-names') {
    label "Thèmes ex æquo au premier rang"
    value positions(breakdown('events.by-theme')).under(2).categories()
}
indicator('themes.second') {
    label "Deuxième thème"
    value breakdown('events.by-theme').ranks(2, 2)
}
indicator('themes.less-represented') {
    label "Thèmes les moins représentés"
    value breakdown('events.by-theme').bottom(4)
}
indicator('themes.top-2-share') {
    label "Part des thèmes « participer » et « entreprendre »"
    value share(manifestations.theme.isAnyOf("Participer et coopérer", "Entreprendre, épargner et investir"))
}
indicator('themes.previous') {
    label "Manifestations par thème, édition précédente"
    value sum(precedent.nombre).where(precedent.variable.is("theme"), precedent.annee.is(edition.previous))
          .by(precedent.modalite)
}
indicator('themes.change-shares') {
    label "Part de chaque thème dans la hausse"
    note  "Sur les manifestations dont le thème est connu."
    value changeShares(from: breakdown('themes.previous'), to: breakdown('events.by-known-theme'))
}
indicator('themes.top-2-change-share') {
    label "Part de la hausse due aux deux premiers thèmes"
    value breakdown('themes.change-shares')
          .only("Participer et coopérer", "Entreprendre, épargner et investir").total()
}
indicator('themes.less-represented-growth') {
    label "Évolution des quatre thèmes les moins représentés"
    value growth(from: breakdown('themes.previous')
                           .only("Se cultiver", "Préserver l'environnement", "Se soigner", "Se loger").total(),
                 to:   breakdown('events.by-theme')
                           .only("Se cultiver", "Préserver l'environnement", "Se soigner", "Se loger").total())
}

// --- Les publics

indicator('audiences.general-public') {
    label "Manifestations destinées d'abord au grand public"
    value share(manifestations.public_prioritaire.is("Grand public"))
}
indicator('audiences.professionals') {
    label "Manifestations destinées d'abord aux professionnels de l'ESS"
    value share(manifestations.public_prioritaire.is("Professionnels de l'ESS"))
}
indicator('audiences.mean-targets') {
    label "Cibles par manifestation"
    unit  "cibles par manifestation"
    precision 0.1
    note  "Moyenne sur les manifestations qui indiquent une cible au moins."
    value mean(manifestations.publics.size())
}
indicator('audiences.by-target') {
    label "Manifestations par public ciblé"
    note  "Part des manifestations qui indiquent une cible au moins ; une manifestation peut en avoir plusieurs."
    value shares(manifestations.publics).where(surLeSite)
}
indicator('audiences.by-priority') {
    label "Manifestations par public prioritaire"
    value shares(manifestations.public_prioritaire).where(surLeSite)
}
indicator('audiences.youth') {
    label "Manifestations ouvertes aux jeunes"
    value share(manifestations.publics.has("Jeunes"))
}
indicator('audiences.students') {
    label "Manifestations ouvertes aux scolaires et aux étudiants"
    value share(manifestations.publics.has("Scolaires et étudiants"))
}
indicator('audiences.institutions') {
    label "Manifestations ouvertes aux institutionnels"
    value share(manifestations.publics.has("Institutionnels"))
}
indicator('audiences.project-holders') {
    label "Manifestations ouvertes aux porteurs de projets"
    value share(manifestations.publics.has("Porteurs de projets"))
}
indicator('audiences.activists') {
    label "Manifestations ouvertes aux militants de l'ESS"
    value share(manifestations.publics.has("Militants de l'ESS"))
}

// --- Les régions

indicator('events.by-region') {
    label "Manifestations par région"
    value count(manifestations).by(manifestations.region)
}
indicator('events.theme-by-region') {
    label "Manifestations par région et par thème"
    value count(manifestations).where(surLeSite).by(manifestations.region, manifestations.theme)
}
indicator('events.top-regions') {
    label "Régions qui comptent le plus de manifestations"
    value breakdown('events.by-region').top(5)
}
indicator('events.top-regions-share') {
    label "Part des cinq premières régions dans les manifestations"
    value topShare(breakdown('events.by-region'), 5)
}
indicator('supports.regions-organising') {
    label "Régions où une manifestation au moins a eu lieu"
    noun  "région", "régions", feminine: true
    value breakdown('events.by-region').size()
}
indicator('regions.densest') {
    label "Régions qui comptent le plus d'établissements de l'ESS"
    value breakdown('regions.enterprises').top(5)
}
indicator('regions.density') {
    label "Manifestations pour mille établissements de l'ESS"
    value density(breakdown('events.by-region'), breakdown('regions.enterprises'))
}
indicator('regions.most-active') {
    label "Régions qui organisent le plus pour leur taille"
    value breakdown('regions.density').top(3)
}
indicator('regions.density-position') {
    label "Rang de la région pour les manifestations par établissement"
    value position(breakdown('regions.density'), among: nation(breakdown('regions.density')))
}
indicator('regions.density-factors') {
    label "Facteurs de la densité de manifestations"
    noun   "facteur", "facteurs"
    stated 2, "Coordination nationale (CNCRES)"
}

// --- Les semaines partenaires

def finance    = calendrier.libelle.is("Semaine de la finance solidaire")
def solidarite = calendrier.libelle.is("Semaine de la solidarité internationale")

indicator('weeks.finance-start') {
    label "Début de la Semaine de la finance solidaire"
    value the(calendrier.date_debut).where(finance)
}
indicator('weeks.finance-end') {
    label "Fin de la Semaine de la finance solidaire"
    value the(calendrier.date_fin).where(finance)
}
indicator('weeks.finance-events') {
    label "Manifestations de la Semaine de la finance solidaire dans le Mois"
    noun  "manifestation", "manifestations", feminine: true
    value count(manifestations.partenariat.is("Semaine de la finance solidaire"))
}
indicator('weeks.finance-all-events') {
    label "Manifestations de la Semaine de la finance solidaire"
    noun   "manifestation", "manifestations", feminine: true
    stated 100, "Coordination nationale (CNCRES), chiffre arrondi"
}
indicator('weeks.solidarity-start') {
    label "Début de la Semaine de la solidarité internationale"
    value the(calendrier.date_debut).where(solidarite)
}
indicator('weeks.solidarity-end') {
    label "Fin de la Semaine de la solidarité internationale"
    value the(calendrier.date_fin).where(solidarite)
}
indicator('weeks.solidarity-events') {
    label "Manifestations de la Semaine de la solidarité internationale dans le Mois"
    noun  "manifestation", "manifestations", feminine: true
    value count(manifestations.partenariat.is("Semaine de la solidarité internationale"))
}
indicator('weeks.solidarity-all-events') {
    label "Manifestations de la Semaine de la solidarité internationale"
    noun   "manifestation", "manifestations", feminine: true
    stated 2000, "Coordination nationale (CNCRES), chiffre arrondi"
}
indicator('weeks.events') {
    label "Manifestations par semaine partenaire"
    value count(manifestations).where(manifestations.partenariat.isKnown()).by(manifestations.partenariat)
}
indicator('weeks.present') {
    label "Semaines partenaires présentes dans le programme"
    value breakdown('weeks.events').over(0).categories()
}
indicator('weeks.share') {
    label "Part des manifestations inscrites dans une semaine partenaire"
    value percent(count(manifestations.partenariat.isKnown()), of: figure('events.on-site'))
}
