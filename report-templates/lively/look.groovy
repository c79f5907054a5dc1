// Une allure chaleureuse, pour être lue de tous : safran et brique, grands titres à empattement, texte sans empattement.
look('lively') {
    colours ink: '#2b1d1a', muted: '#6b5750', rule: '#e3d3c6', tint: '#fcf1e0',
            accent: '#b3401f', plain: '#dcb38e', cover: '#f7b538', coverInk: '#2b1d1a',
            series: ['#b3401f', '#ba8a1e', '#0b4e60', '#4c8870', '#3f1d26']
    faces heading: 'Noto Serif', body: 'Noto Sans', data: 'Noto Sans'
    cover 'full'
    openers 'block'
    figures 'tiles'
    captions 'label'
    runningHead()
    bodySize 9.5
}
