        text 'essentiel.ateliers'
        bars('workshops.by-town') {
            caption "{workshops.total | noun} dans l'année"
            sorted()
        }
