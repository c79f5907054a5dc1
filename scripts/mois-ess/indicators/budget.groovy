// Les budgets : la coordination nationale, le film, les chambres régionales.

def mois      = budget.objet.is("Mois de l'ESS")
def film      = budget.objet.is("Film")
def charges   = budget.sens.is("charges")
def produits  = budget.sens.is("produits")
def cetAn     = budget.exercice.is(edition.year)
def anPasse   = budget.exercice.is(edition.previous)

// --- Le budget de l'édition

indicator('budget.current') {
    label "Charges de l'édition"
    unit  "€"
    value sum(budget.montant).where(mois, charges, cetAn).by(budget.poste).over(0)
    each  agency: "Agence de communication et édition des supports papier", website: "Site internet",
          'media-tools': "Outils relations média (Argus, Data)",
          'press-conference': "Conférence de presse et réception", 'media-partnerships': "Partenariats média",
          training: "GT et formation CRESS", salaries: "Charges salariales", overheads: "Frais de structure"
}
indicator('budget.current.charges') {
    label "Total des charges"
    unit  "€"
    value sum(budget.montant).where(mois, charges, cetAn)
}
indicator('budget.current.products') {
    label "Produits de l'édition"
    unit  "€"
    value sum(budget.montant).where(mois, produits, cetAn).by(budget.poste)
          .only("Entreprises de l'ESS", "État - DGCS", "CEGES")
}
indicator('budget.current.income-enterprises') {
    label "Contributions des entreprises de l'ESS"
    unit  "€"
    value sum(budget.montant).where(mois, produits, cetAn, budget.poste.is("Entreprises de l'ESS"))
}
indicator('budget.current.income') {
    label "Total des produits"
    unit  "€"
    value sum(budget.montant).where(mois, produits, cetAn)
}
indicator('budget.current.balance') {
    label "Solde de l'édition"
    unit  "€"
    value figure('budget.current.income') - figure('budget.current.charges')
}
indicator('budget.deficit') {
    label "Charges que les produits ne couvrent pas"
    unit  "€"
    value figure('budget.current.charges') - figure('budget.current.income')
}
indicator('budget.headline') {
    label "Budget national"
    unit  "€"
    note  "Hors film."
    value figure('budget.current.charges')
}
indicator('budget.ess-share') {
    label "Part des charges couverte par les entreprises de l'ESS"
    value percent(figure('budget.current.income-enterprises'), of: figure('budget.current.charges'))
}
indicator('budget.agency-share') {
    label "Part de l'agence et des supports papier dans les charges"
    value percent(figure('budget.current.agency'), of: figure('budget.current.charges'))
}
indicator('budget.full-time-equivalent') {
    label "Charge de travail de la coordination"
    unit   "ETP"
    precision 0.01
    stated 0.55, "Coordination nationale (CNCRES)"
}

// --- Le budget du film

indicator('budget.film') {
    label "Budget du film, charges"
    unit  "€"
    value sum(budget.montant).where(film, charges, cetAn).by(budget.poste).over(0)
    each  production: "Film + édition + routage"
}
indicator('budget.film.charges') {
    label "Charges du film"
    unit  "€"
    value sum(budget.montant).where(film, charges, cetAn)
}
indicator('budget.film.products') {
    label "Budget du film, produits"
    unit  "€"
    value sum(budget.montant).where(film, produits, cetAn).by(budget.poste).over(0)
}
indicator('budget.film.income-enterprises') {
    label "Contributions des entreprises de l'ESS au film"
    unit  "€"
    value sum(budget.montant).where(film, produits, cetAn, budget.poste.is("Entreprises de l'ESS - Film"))
}
indicator('budget.film.income-provision') {
    label "Provision du CNCRES pour le film"
    unit  "€"
    value sum(budget.montant).where(film, produits, cetAn, budget.poste.is("CNCRES - film (provision)"))
}
indicator('budget.film.income') {
    label "Produits du film"
    unit  "€"
    value sum(budget.montant).where(film, produits, cetAn)
}
indicator('budget.film.balance') {
    label "Solde du film"
    unit  "€"
    value figure('budget.film.income') - figure('budget.film.charges')
}

// --- Le budget de l'édition précédente

indicator('budget.previous') {
    label "Charges de l'édition précédente"
    unit  "€"
    value sum(budget.montant).where(mois, charges, anPasse).by(budget.poste).over(0)
    each  agency: "Agence de communication et édition des supports papier", website: "Site internet",
          'media-tools': "Outils relations média (Argus, Data)",
          'press-conference': "Conférence de presse et réception", 'media-partnerships': "Partenariats média",
          training: "GT et formation CRESS", salaries: "Charges salariales", overheads: "Frais de structure"
}
indicator('budget.previous.charges') {
    label "Total des charges, édition précédente"
    unit  "€"
    value sum(budget.montant).where(mois, charges, anPasse)
}
indicator('budget.previous.products') {
    label "Produits de l'édition précédente"
    unit  "€"
    value sum(budget.montant).where(mois, produits, anPasse).by(budget.poste)
          .only("Entreprises de l'ESS", "État - DGCS", "CEGES")
}
indicator('budget.previous.income-state') {
    label "Subvention de l'État, édition précédente"
    unit  "€"
    value sum(budget.montant).where(mois, produits, anPasse, budget.poste.is("État - DGCS"))
}
indicator('budget.previous.income-ceges') {
    label "Contribution du Ceges, édition précédente"
    unit  "€"
    value sum(budget.montant).where(mois, produits, anPasse, budget.poste.is("CEGES"))
}
indicator('budget.previous.income-enterprises') {
    label "Contributions des entreprises de l'ESS, édition précédente"
    unit  "€"
    value sum(budget.montant).where(mois, produits, anPasse, budget.poste.is("Entreprises de l'ESS"))
}
indicator('budget.previous.income') {
    label "Total des produits, édition précédente"
    unit  "€"
    value sum(budget.montant).where(mois, produits, anPasse)
}
indicator('budget.increase') {
    label "Augmentation du budget en un an"
    unit  "€"
    value figure('budget.current.charges') - figure('budget.previous.charges')
}
indicator('budget.increase-rate') {
    label "Évolution du budget en un an"
    value growth(from: figure('budget.previous.charges'), to: figure('budget.current.charges'))
}
indicator('budget.overheads-increase') {
    label "Augmentation des salaires et des frais de structure"
    unit  "€"
    value figure('budget.current.salaries') + figure('budget.current.overheads') -
          figure('budget.previous.salaries') - figure('budget.previous.overheads')
}
indicator('budget.training-increase') {
    label "Augmentation du poste de formation"
    unit  "€"
    value figure('budget.current.training') - figure('budget.previous.training')
}

// --- Les budgets régionaux

indicator('chambers.budgets') {
    label "Budget régional"
    unit  "€"
    value sum(cress.budget).by(cress.region).over(0)
}
indicator('chambers.human-resources') {
    label "Part des ressources humaines"
    unit  "%"
    value the(cress.part_rh).by(cress.region).over(0)
}
indicator('budget.regional-regions') {
    label "Chambres qui ont déclaré leur budget"
    noun  "région", "régions", feminine: true
    value count(cress.budget.isKnown())
}
indicator('budget.regional-organising') {
    label "Chambres régionales interrogées sur leur budget"
    noun  "région", "régions", feminine: true
    value count(regions.cress_enquetee.is("oui"))
}
indicator('budget.regional-low') {
    label "Budget régional le plus bas"
    unit  "€"
    value smallest(cress.budget)
}
indicator('budget.regional-high') {
    label "Budget régional le plus haut, hors les deux premiers"
    unit  "€"
    value largest(cress.budget, 3)
}
indicator('budget.regional-largest') {
    label "Régions aux deux plus gros budgets"
    value breakdown('chambers.budgets').top(2)
}
indicator('budget.regional-largest-amount') {
    label "Moyenne des deux plus gros budgets régionaux"
    unit  "€"
    value largest(cress.budget, 1) / 2 + largest(cress.budget, 2) / 2
}
indicator('budget.hr-share-low') {
    label "Part la plus basse des ressources humaines"
    unit  "%"
    value smallest(cress.part_rh)
}
indicator('budget.hr-share-high') {
    label "Part la plus haute des ressources humaines"
    unit  "%"
    value largest(cress.part_rh)
}
indicator('budget.regional-total') {
    label "Total des budgets régionaux déclarés"
    unit  "€"
    value sum(cress.budget)
}
indicator('budget.regional-mean') {
    label "Budget régional moyen"
    unit  "€"
    value figure('budget.regional-total') / figure('cress.answers')
}
indicator('budget.regional-extrapolated') {
    label "Budgets régionaux, étendus à toutes les chambres interrogées"
    unit  "€"
    precision 1000
    note  "Budget moyen des chambres répondantes, appliqué à toutes celles qui ont été interrogées."
    value figure('budget.regional-mean') * figure('cress.surveyed')
}
indicator('budget.cumulative') {
    label "Budget cumulé, national et régional"
    unit  "€"
    precision 1000
    note  "Hors film."
    value figure('budget.regional-extrapolated') + figure('budget.current.charges')
}
