-- La base de l'exemple, telle que les tests la créent dans PostgreSQL, Derby et H2.
create table reponses (numero int primary key, annee int not null, region varchar(40), recu date, visiteurs int, depense decimal(9, 2), satisfait boolean);
insert into reponses values (4, 2011, 'Bretagne', '2011-12-05', 120, 840.50, true);
insert into reponses values (2, 2011, 'Alsace', '2011-11-28', 45, 310.00, true);
insert into reponses values (3, 2011, 'Bretagne', '2011-12-01', 80, null, false);
insert into reponses values (1, 2010, 'Alsace', '2010-12-02', 60, 275.25, true);
create table lieux ("lieu" varchar(40) primary key, "places" int);
insert into lieux values ('Salle des fêtes', 150);
insert into lieux values ('Halle', 400);
