// Le calendrier de la coordination : réunions, conférence de presse, exports, bilans.

def groupe     = calendrier.type.is("groupe de travail")
def conference = calendrier.type.is("conférence de presse")

indicator('method.sources') {
    label "Sources du bilan"
    noun   "source", "sources", feminine: true
    stated 4, "Note méthodologique de la coordination"
}
indicator('method.site-export') {
    label "Export de la base du site national"
    value the(calendrier.date_debut).where(calendrier.libelle.is("Export de la base du site national"))
}
indicator('method.argus-export') {
    label "Export de la base de l'Argus"
    value the(calendrier.date_debut).where(calendrier.libelle.is("Export de la base Argus"))
}
indicator('calendar.review-meeting') {
    label "Réunion de bilan de l'édition précédente"
    value the(calendrier.date_debut).where(calendrier.type.is("réunion"))
}
indicator('calendar.working-group-1') {
    label "Premier groupe de travail"
    value smallest(calendrier.date_debut, 1).where(groupe)
}
indicator('calendar.working-group-2') {
    label "Deuxième groupe de travail"
    value smallest(calendrier.date_debut, 2).where(groupe)
}
indicator('calendar.working-group-3') {
    label "Troisième groupe de travail"
    value smallest(calendrier.date_debut, 3).where(groupe)
}
indicator('calendar.working-groups') {
    label "Réunions du groupe de travail"
    noun  "réunion", "réunions", feminine: true
    value count(groupe)
}
indicator('calendar.campaign-presentation') {
    label "Présentation de la campagne aux partenaires"
    value the(calendrier.date_debut).where(calendrier.type.is("présentation"))
}
indicator('calendar.media-training-sessions') {
    label "Sessions de média training des chambres"
    noun  "session", "sessions", feminine: true
    value the(calendrier.sessions).where(calendrier.type.is("formation"))
}
indicator('calendar.agency-review') {
    label "Bilan avec l'agence de communication"
    value the(calendrier.date_debut).where(calendrier.libelle.is("Bilan agence de communication"))
}
indicator('calendar.cress-review') {
    label "Bilan avec les chambres régionales"
    value the(calendrier.date_debut).where(calendrier.libelle.is("Bilan CRESS"))
}
indicator('calendar.partners-review') {
    label "Bilan avec les partenaires et acteurs nationaux"
    value the(calendrier.date_debut).where(calendrier.libelle.is("Bilan partenaires et acteurs nationaux"))
}
indicator('press.conference') {
    label "Conférence de presse de lancement"
    value the(calendrier.date_debut).where(conference)
}
indicator('press.journalists') {
    label "Journalistes présents à la conférence de presse"
    noun  "journaliste", "journalistes"
    value the(calendrier.journalistes).where(conference)
}
indicator('press.partners-present') {
    label "Partenaires présents à la conférence de presse"
    noun  "partenaire", "partenaires"
    value the(calendrier.partenaires).where(conference)
}
indicator('press.releases') {
    label "Communiqués de presse"
    noun   "communiqué", "communiqués"
    stated 2, "Coordination nationale (CNCRES), relations presse"
}
indicator('press.kits') {
    label "Dossiers de presse"
    noun   "dossier de presse", "dossiers de presse"
    stated 1, "Coordination nationale (CNCRES), relations presse"
}
