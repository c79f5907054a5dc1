// Le public : combien de personnes sont venues, et que disent-elles ?

indicator('public.entrees') {
    label "Entrées"
    noun  "entrée", "entrées", feminine: true
    note  "Les entrées notées en toutes lettres (« une centaine ») sont comptées pour ce nombre."
    value sum(concerts.entrées)
}
indicator('public.par-concert') {
    label "Entrées par concert"
    unit  "personnes"
    value mean(concerts.entrées)
}
indicator('public.par-commune') {
    label "Entrées par commune"
    value sum(concerts.entrées).by(concerts.commune)
}
indicator('public.recette') {
    label "Recette"
    unit  "€"
    value sum(concerts.recette)
}
indicator('public.reponses') {
    label "Réponses au questionnaire"
    noun  "réponse", "réponses", feminine: true
    value count(avis)
}
indicator('public.reviendra') {
    label "Part du public qui reviendra"
    value share(avis.reviendra.is("oui"))
}
indicator('public.venu-par') {
    label "Ce qui a fait venir le public"
    value shares(avis.venu_par)
}
indicator('public.historique') {
    label "Entrées depuis la première édition"
    value sum(historique.entrées).by(historique.année)
}

identity("l'historique donne les entrées de l'édition") {
    left  nation(figure('public.entrees'))
    right the(historique.entrées).where(historique.année.is(edition.year))
}
