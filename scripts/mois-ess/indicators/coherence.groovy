// Ce qui doit être égal : un chiffre clé, le total de son tableau et les lignes de l'annexe ; les parties et le tout.

// --- Les manifestations

identity("les manifestations sont celles du site et celles de Basse-Normandie") {
    left  figure('events.total')
    right figure('events.on-site') + figure('events.basse-normandie')
}
identity("le total du tableau des régions est le nombre de manifestations") {
    left  breakdown('events.by-region').total()
    right figure('events.total')
}
identity("le total du tableau des thèmes est le nombre de manifestations du site") {
    left  count(manifestations).where(manifestations.liste.is("site national"), manifestations.theme.isBlank()) +
          figure('events.theme-known')
    right figure('events.on-site')
}
identity("le tableau des régions par thème a le même total que celui des thèmes") {
    left  breakdown('events.theme-by-region').total()
    right breakdown('events.by-theme').total()
}
identity("chaque manifestation du site a un organisateur connu") {
    left  breakdown('events.by-family').total()
    right figure('events.on-site')
}
identity("les semaines partenaires s'ajoutent") {
    left  breakdown('weeks.events').total()
    right figure('weeks.finance-events') + figure('weeks.solidarity-events')
}
identity("un public prioritaire ou l'autre") {
    left  figure('audiences.general-public') + figure('audiences.professionals')
    right 100
}
identity("l'historique donne le nombre de manifestations de l'édition") {
    left  nation(figure('events.total'))
    right the(historique.manifestations).where(historique.annee.is(edition.year))
}

// --- Les organisateurs

identity("les organisateurs sont ceux du site et ceux de Basse-Normandie") {
    left  figure('organisers.total')
    right figure('organisers.outside-bn') + figure('organisers.basse-normandie')
}
identity("le total du tableau des familles est le nombre d'organisateurs du site") {
    left  breakdown('organisers.by-family').total()
    right figure('organisers.outside-bn')
}
identity("le total du tableau des régions est le nombre d'organisateurs du site") {
    left  breakdown('organisers.by-region').total()
    right figure('organisers.outside-bn')
}
identity("les collectivités du texte sont celles du tableau des familles") {
    left  figure('organisers.local-authorities')
    right breakdown('organisers.by-family').of("Collectivité locale")
}
identity("les parts des familles font un tout") {
    left  breakdown('organisers.family-shares').total()
    right 100
    within 0.0001
}
identity("l'historique donne le nombre d'organisateurs de l'édition") {
    left  nation(figure('organisers.total'))
    right the(historique.organisateurs).where(historique.annee.is(edition.year))
}

// --- La fréquentation

identity("les participants sont la fréquentation moyenne de chaque manifestation") {
    left  figure('attendance.total')
    right figure('attendance.mean') * figure('events.total')
    within 0.5
}

// --- Les retombées

identity("les retombées sont celles de l'Argus et celles des chambres") {
    left  figure('media.cuttings')
    right figure('media.argus') + figure('media.chambers')
}
identity("le total du tableau des types est le nombre de retombées") {
    left  breakdown('media.by-type').total()
    right figure('media.cuttings')
}
identity("le total du tableau des portées est le nombre de retombées") {
    left  breakdown('media.by-reach').total()
    right figure('media.cuttings')
}
identity("toutes les retombées régionales sont rattachées à une région") {
    left  figure('media.region-known')
    right figure('media.cuttings') - figure('media.national')
}
identity("les parts des types de média font un tout") {
    left  figure('media.press-share') + figure('media.web-share') + figure('media.radio-share') +
          figure('media.tv-share')
    right 100
    within 0.0001
}
identity("l'historique donne le nombre de retombées de l'édition") {
    left  nation(figure('media.cuttings'))
    right the(historique.retombees).where(historique.annee.is(edition.year))
}

// --- Les enquêtes

identity("on a compté les réponses des chambres qui ont répondu") {
    left  figure('cress.answers')
    right count(regions.cress_repondante.is("oui"))
}
identity("les kits des chambres sont destinés aux chambres interrogées") {
    left  figure('kits.cress')
    right figure('cress.surveyed')
}
identity("oui et ne sait pas épuisent les réponses sur la prochaine édition") {
    left  figure('survey.again-yes') + figure('survey.again-unknown')
    right 100
    within 0.0001
}

// --- Les supports

identity("le total des supports est la somme de ses lignes") {
    left  figure('supports.total')
    right figure('supports.leaflets') + figure('supports.posters-total') + figure('supports.journals-total') +
          figure('supports.programmes-regional') + figure('supports.flyers-regional') +
          figure('supports.sticker-sheets') + figure('supports.badges')
}
identity("les affiches régionales du tableau sont celles du texte") {
    left  breakdown('chambers.posters').total()
    right figure('supports.posters-regional')
}
identity("les journaux régionaux du tableau sont ceux du texte") {
    left  breakdown('chambers.journals').total()
    right figure('supports.journals-regional')
}

// --- Le site

identity("la saison du graphique est celle du chiffre clé") {
    left  sum(site.valeur).where(site.section.is("fréquentation"), site.annee.is(edition.year),
                                 site.mois.isAnyOf("septembre", "octobre", "novembre", "décembre"))
    right figure('web.visitors')
}
identity("les visiteurs des sites régionaux du tableau sont ceux du texte") {
    left  breakdown('chambers.web-visitors').total()
    right figure('web.regional-visitors')
}

// --- Les budgets

identity("les postes de charges font le total des charges") {
    left  figure('budget.current.agency') + figure('budget.current.website') + figure('budget.current.media-tools') +
          figure('budget.current.press-conference') + figure('budget.current.media-partnerships') +
          figure('budget.current.training') + figure('budget.current.salaries') + figure('budget.current.overheads')
    right figure('budget.current.charges')
}
identity("les postes de charges de l'édition précédente font leur total") {
    left  breakdown('budget.previous').total()
    right figure('budget.previous.charges')
}
identity("les produits de l'édition précédente font leur total") {
    left  figure('budget.previous.income-state') + figure('budget.previous.income-ceges') +
          figure('budget.previous.income-enterprises')
    right figure('budget.previous.income')
}
identity("le budget de l'édition précédente était à l'équilibre") {
    left  figure('budget.previous.income')
    right figure('budget.previous.charges')
}
identity("les produits du film font leur total") {
    left  figure('budget.film.income-enterprises') + figure('budget.film.income-provision')
    right figure('budget.film.income')
}
identity("les contributions des partenaires sont les produits de l'édition") {
    left  figure('partners.contributions')
    right figure('budget.current.income-enterprises')
}
identity("les contributions des partenaires au film sont celles du budget du film") {
    left  figure('partners.film-contributions')
    right figure('budget.film.income-enterprises')
}
identity("les budgets des chambres font le total régional") {
    left  breakdown('chambers.budgets').total()
    right figure('budget.regional-total')
}
identity("le budget cumulé est celui de la coordination et celui des chambres") {
    left  figure('budget.cumulative') - figure('budget.regional-extrapolated')
    right figure('budget.headline')
}
identity("les partenaires média sont de la presse ou de la radio") {
    left  figure('partners.media')
    right figure('partners.media-press') + figure('partners.media-radio')
}
