// L'enquête auprès des organisateurs : fréquentation, satisfaction, usages.

indicator('survey.answers') {
    label "Réponses à l'enquête auprès des organisateurs"
    noun  "questionnaire", "questionnaires"
    value count(enquete)
}
indicator('survey.share-of-events') {
    label "Réponses rapportées aux manifestations"
    note  "Une réponse ne vaut pas exactement une manifestation : un organisateur peut en avoir mené plusieurs."
    value percent(figure('survey.answers'), of: figure('events.total'))
}
indicator('survey.share-of-organisers') {
    label "Réponses rapportées aux organisateurs principaux"
    value percent(figure('survey.answers'), of: figure('organisers.total'))
}
indicator('survey.by-family') {
    label "Réponses par famille d'organisateur"
    value count(enquete).by(enquete.famille)
}
indicator('survey.by-size') {
    label "Réponses par nombre de salariés"
    value count(enquete).by(enquete.effectif)
}
indicator('survey.by-region') {
    label "Réponses par région"
    value count(enquete).by(enquete.region)
}
indicator('survey.like-organisers') {
    label "Ressemblance des réponses et des organisateurs, par région"
    value representativeness(breakdown('survey.by-region'), from: breakdown('organisers.everywhere'))
}
indicator('survey.under-regions') {
    label "Régions qui ont moins répondu que le hasard ne l'explique"
    value underrepresented(breakdown('survey.by-region'), from: breakdown('organisers.everywhere'))
}

// --- La fréquentation

indicator('attendance.mean') {
    label "Participants par manifestation"
    unit  "participants par manifestation"
    note  "Moyenne déclarée par les organisateurs ; les manifestations annulées ne comptent pas."
    value mean(enquete.frequentation)
}
indicator('attendance.median') {
    label "Fréquentation médiane d'une manifestation"
    unit  "participants par manifestation"
    value median(enquete.frequentation)
}
indicator('attendance.answers') {
    label "Réponses qui indiquent une fréquentation"
    noun  "réponse", "réponses", feminine: true
    value count(enquete.frequentation.isKnown())
}
indicator('attendance.total') {
    label "Participants au Mois de l'ESS"
    noun  "participant", "participants"
    precision 1000
    note  "Fréquentation moyenne déclarée, étendue à toutes les manifestations."
    value estimate(figure('attendance.mean'), over: figure('events.total'))
}
indicator('attendance.over-50') {
    label "Manifestations de plus de {=50} participants"
    value share(enquete.frequentation.over(50))
}
indicator('attendance.over-100') {
    label "Manifestations de plus de {=100} participants"
    value share(enquete.frequentation.over(100))
}

// --- Ce que le Mois apporte

indicator('survey.new-audiences') {
    label "Organisateurs qui ont touché de nouveaux publics"
    value share(enquete.nouveaux_publics.is("Oui"))
}
indicator('survey.new-partners') {
    label "Organisateurs qui ont touché de nouveaux partenaires"
    value share(enquete.nouveaux_partenaires.is("Oui"))
}
indicator('survey.new-audiences-estimate') {
    label "Nouveaux publics, parmi tous les organisateurs"
    value surveyed(figure('survey.new-audiences'), of: figure('organisers.total'))
}
indicator('survey.audiences-answers') {
    label "De nouveaux publics"
    value shares(enquete.nouveaux_publics)
}
indicator('survey.partners-answers') {
    label "De nouveaux partenaires"
    value shares(enquete.nouveaux_partenaires)
}
indicator('survey.objective') {
    label "L'objectif de sensibilisation et de valorisation est-il atteint ?"
    value count(enquete).by(enquete.objectif)
}
indicator('survey.objective-reached') {
    label "Organisateurs pour qui l'objectif est atteint"
    value share(enquete.objectif.isAnyOf("Tout à fait", "Plutôt"))
}
indicator('survey.objective-estimate') {
    label "Objectif atteint, parmi tous les organisateurs"
    value surveyed(figure('survey.objective-reached'), of: figure('organisers.total'))
}
indicator('survey.objective-low') {
    label "Objectif atteint : borne basse à 95 %"
    note  "Intervalle de Wilson, corrigé pour une population finie."
    value lower(figure('survey.objective-reached'), of: figure('organisers.total'))
}
indicator('survey.objective-high') {
    label "Objectif atteint : borne haute à 95 %"
    value upper(figure('survey.objective-reached'), of: figure('organisers.total'))
}
indicator('survey.objective-fully-reached') {
    label "Organisateurs pour qui l'objectif est tout à fait atteint"
    value share(enquete.objectif.is("Tout à fait"))
}
indicator('survey.interest-identity') {
    label "Intérêt du Mois comme catalyseur d'identité"
    value count(enquete).by(enquete.interet_identite)
}
indicator('survey.interest-visibility') {
    label "Intérêt du Mois comme propulseur de notoriété"
    value count(enquete).by(enquete.interet_notoriete)
}
indicator('survey.identity-shares') {
    label "Catalyseur d'identité"
    value shares(enquete.interet_identite)
}
indicator('survey.visibility-shares') {
    label "Propulseur de notoriété"
    value shares(enquete.interet_notoriete)
}
indicator('survey.major-interest-identity') {
    label "Intérêt majeur comme catalyseur d'identité"
    value share(enquete.interet_identite.is("Intérêt majeur"))
}
indicator('survey.major-interest-visibility') {
    label "Intérêt majeur comme propulseur de notoriété"
    value share(enquete.interet_notoriete.is("Intérêt majeur"))
}
indicator('survey.references') {
    label "Façons de faire référence à l'ESS"
    value count(enquete).where(enquete.references.isKnown()).by(enquete.references)
}
indicator('survey.top-references') {
    label "Façons les plus courantes de faire référence à l'ESS"
    value breakdown('survey.references').top(3)
}
indicator('survey.no-reference') {
    label "Organisateurs qui n'ont fait aucune référence à l'ESS"
    noun  "organisateur", "organisateurs"
    value count(enquete.references.has("Aucune référence"))
}

// --- Les canaux et les outils

indicator('survey.channels') {
    label "Canaux par lesquels les organisateurs ont connu le Mois"
    value count(enquete).where(enquete.canaux.isKnown()).by(enquete.canaux)
}
indicator('survey.top-channels') {
    label "Premiers canaux de connaissance"
    value breakdown('survey.channels').top(2)
}
indicator('survey.channels-at-first-rank') {
    label "Canaux au premier rang, ex æquo compris"
    value positions(breakdown('survey.channels')).under(2).size()
}
indicator('survey.channels-in-first-2-ranks') {
    label "Canaux aux deux premiers rangs, ex æquo compris"
    value positions(breakdown('survey.channels')).under(3).size()
}
indicator('survey.cress-channel') {
    label "Organisateurs qui ont connu le Mois par leur chambre régionale"
    noun  "organisateur", "organisateurs"
    value count(enquete.canaux.has("La CRESS"))
}
indicator('survey.social-channel') {
    label "Organisateurs qui ont connu le Mois par les réseaux sociaux"
    noun  "organisateur", "organisateurs"
    value count(enquete.canaux.has("Les réseaux sociaux"))
}
indicator('survey.next-edition') {
    label "Participation à la prochaine édition"
    value count(enquete).by(enquete.prochaine_edition)
}
indicator('survey.again-yes') {
    label "Organisateurs prêts à participer à la prochaine édition"
    value share(enquete.prochaine_edition.is("Oui"))
}
indicator('survey.again-estimate') {
    label "Prêts à revenir, parmi tous les organisateurs"
    value surveyed(figure('survey.again-yes'), of: figure('organisers.total'))
}
indicator('survey.again-headline') {
    label "Organisateurs prêts à se réinvestir"
    value figure('survey.again-yes')
}
indicator('survey.again-unknown') {
    label "Organisateurs qui ne savent pas encore s'ils participeront"
    value share(enquete.prochaine_edition.is("Ne sait pas"))
}
indicator('survey.again-no') {
    label "Organisateurs qui ne participeront pas"
    noun  "organisateur", "organisateurs"
    value count(enquete.prochaine_edition.is("Non"))
}
indicator('survey.tools') {
    label "Outils de communication utilisés par les organisateurs"
    value count(enquete).where(enquete.outils.isKnown()).by(enquete.outils)
}
indicator('survey.top-tools') {
    label "Outils les plus utilisés"
    value breakdown('survey.tools').top(3)
}
indicator('survey.tools-satisfaction') {
    label "Satisfaction envers les outils de communication"
    value count(enquete).by(enquete.satisfaction)
}
indicator('survey.tools-satisfied') {
    label "Organisateurs satisfaits des outils"
    value share(enquete.satisfaction.isAnyOf("Très satisfaisants", "Satisfaisants"))
}
indicator('survey.tools-rating') {
    label "Part de réponses « très satisfaisant » par outil"
    note  "Parmi les organisateurs qui ont utilisé l'outil."
    value share(enquete.appreciation.is("Très satisfaisant")).among(enquete.appreciation.isNot("Non utilisé"))
          .by(enquete.appreciation.items())
}
indicator('survey.best-rated-tool') {
    label "Outil le plus apprécié"
    value breakdown('survey.tools-rating').top(1)
}
indicator('survey.best-rated-share') {
    label "Réponses « très satisfaisant » pour les sites internet"
    value breakdown('survey.tools-rating').of("Les sites internet national et régionaux")
}
