namespace Savsjo.Medborgarloften.Domain.Tests.FiguresInText;

/// <summary>
/// Meningar ur uppföljningar, in our own words: the activity, what is written in tertial 3 2020, and every figure that it says. "år 20" is
/// the total of the year, "6/3" six of whom three are in the subgroup; "–" is a text that says no figure, though it holds numbers.
/// </summary>
internal static class Corpus
{
    /// <summary>Written before there was a reader.</summary>
    public const string Before =
        """
        insatser   | Genomfört sju riktade insatser under perioden. | Riktade insatser 7
        insatser   | Genomfört sammanlagt 20 riktade insatser under året. | Riktade insatser år 20
        insatser   | Polisen har gjort drygt sextio riktade insatser, de flesta på kvällstid. | Riktade insatser drygt 60
        insatser   | Under tertialet har elva insatser gjorts, varav de flesta i centrum. | Riktade insatser 11
        insatser   | Ett tiotal riktade insatser. | Riktade insatser cirka 10
        insatser   | ca 12 st | Riktade insatser cirka 12
        insatser   | Riktade insatser: 9 st. | Riktade insatser 9
        insatser   | Insatser har gjorts 12–14 gånger. | Riktade insatser minst 12
        insatser   | Inga riktade insatser har kunnat genomföras på grund av pandemin. | Riktade insatser 0
        insatser   | Genomfört tre riktade insatser under perioden. Sammanlagt 20 under året. | Riktade insatser 3; Riktade insatser år 20
        insatser   | Minst etthundrafemtio riktade insatser hittills i år. | Riktade insatser år minst 150
        möten      | Genomfört två | Samverkansmöten 2
        möten      | Genomfört ett | Samverkansmöten 1
        möten      | Sammanlagt under 2020 genomfört sex samverkansmöten | Samverkansmöten år 6
        möten      | Två (2) möten har hållits, 14 maj och 3 augusti. | Samverkansmöten 2
        möten      | Totalt 14 samverkansmöten sedan överenskommelsen började. | Samverkansmöten period 14
        vandringar | 2 trygghetsvandringar, 1/2 och 30/11 | Trygghetsvandringar 2
        vandringar | Två vandringar med sammanlagt 34 deltagare under hösten. | Trygghetsvandringar 2; Deltagare 34
        brott      | 2 överlåtelse, 6 innehav varav tre 21 år och yngre, 19 eget bruk | Överlåtelse 2; Innehav 6/3; Eget bruk 19
        brott      | Innehav 6 varav 3 21 år och yngre Eget bruk 19 varav tretton 21 år och yngre | Innehav 6/3; Eget bruk 19/13
        brott      | 4 dopningslagen innehav varav en 21 år och yngre | Dopningslagen innehav 4/1
        beslag     | 54 omhändertaganden varav 32 narkotika och 20 alkohol. | Omhändertaganden 54/32/20
        närvaro    | Skolnärvaron var 93,5 procent. | Skolnärvaro 93,5
        insatser   | Tisdagar 12.00-14.00 befinner sig en polispatrull i Sävsjö. | –
        insatser   | Insatserna planeras till vecka 15 och vecka 17. | –
        insatser   | Ungdomar 15–17 år har kontrollerats den 5 maj. | –
        insatser   | Målet är minst femton riktade insatser. | –
        insatser   | Tre riktade insatser är inbokade till hösten. | –
        möten      | Ett samverkansmöte planeras till den 9 mars 2021. | –
        möten      | Kontakta oss på 114 14 eller 0382-152 00 för frågor om möten. | –
        möten      | Rektorerna har bjudits in till ett möte. | –
        brott      | Ärendena rör 1 § och 2 § narkotikastrafflagen (1968:64). | –
        brott      | Innehav enligt 3 kap. har utretts. | –
        närvaro    | Närvaron ökade med 2 procent jämfört med 2019. | –
        vandringar | Vandringarna i 3 av 4 kommundelar återstår. | –
        beslag     | Nio elever i årskurs 9 deltog kl. 10. | –
        """;

    /// <summary>Written beside it.</summary>
    public const string Beside =
        """
        insatser   | Under 2020 har 20 riktade insatser genomförts. | Riktade insatser år 20
        insatser   | Antalet riktade insatser uppgick till tolv. | Riktade insatser 12
        insatser   | Genomfört fem av femton planerade insatser. | Riktade insatser 5
        insatser   | Riktade insatser har genomförts vid sju tillfällen. | Riktade insatser 7
        insatser   | Sju insatser, tre i Sävsjö och fyra i Vrigstad. | Riktade insatser 7
        insatser   | I tertial 3 gjordes nio riktade insatser, jämfört med sju i tertial 2. | Riktade insatser 9
        insatser   | Polisen har genomfört en riktad insats. | Riktade insatser 1
        insatser   | Uppskattningsvis ett trettiotal insatser, många på lov. | Riktade insatser cirka 30
        möten      | Samverkansmöten – 4 st under perioden. | Samverkansmöten 4
        möten      | Fyra digitala samverkansmöten har hållits, alla kl. 09.00. | Samverkansmöten 4
        möten      | Sammanlagt hittills i år: åtta samverkansmöten. | Samverkansmöten år 8
        vandringar | Det blev tre trygghetsvandringar. Sammanlagt deltog 57 personer. | Trygghetsvandringar 3
        vandringar | Trygghetsvandringar: 3, deltagare: 57. | Trygghetsvandringar 3; Deltagare 57
        brott      | Sammanlagt under 2020: 6 överlåtelse varav två 21 år och yngre. | Överlåtelse år 6/2
        brott      | Eget bruk: 19 (varav 13 21 år och yngre). Innehav: 6. | Eget bruk 19/13; Innehav 6
        brott      | 4 innehav enligt dopningslagen och 6 narkotikainnehav. | Dopningslagen innehav 4; Innehav 6
        brott      | Tretton av nitton eget bruk var 21 år eller yngre. | Eget bruk 19/13
        brott      | Åtta misstankar om innehav, varav två. | Innehav 8/2
        beslag     | 32 omhändertaganden gällde narkotika. | Omhändertaganden ?/32
        beslag     | Totalt 1 200 omhändertaganden, varav etthundratolv alkohol. | Omhändertaganden år 1200/?/112
        närvaro    | Närvaron i grundskolan ligger på cirka 94 procent. | Skolnärvaro cirka 94
        insatser   | Två insatser i veckan under oktober. | –
        insatser   | Tre fler insatser än i fjol. | –
        insatser   | I fjol genomfördes tolv riktade insatser. | –
        insatser   | Två insatser i Sävsjö och tre i Vrigstad. | –
        insatser   | Högst tio riktade insatser. | –
        insatser   | Två av insatserna gjordes vid E4 och väg 127. | –
        insatser   | Antalet insatser ökade med fyra. | –
        möten      | Mötet den 3 september ställdes in, liksom två samverkansmöten till. | –
        möten      | Två (3) samverkansmöten. | –
        vandringar | Åtta poliser och tre tjänstepersoner gick med på vandringarna. | –
        brott      | 29 misstankar sammanlagt. | –
        brott      | Innehav ökade från 3 till 7. | –
        brott      | Under 2019 var det 14 innehav. | –
        beslag     | Två omhändertaganden gällde narkotika eller alkohol. | –
        beslag     | Narkotika: tolv omhändertaganden. | Omhändertaganden ?/12
        brott      | Av 21 år och yngre hade 13 eget bruk. | –
        """;

    /// <summary>Written when the reader was done; seven of ten were right at the first go, and nothing was read wrong.</summary>
    public const string Afterwards =
        """
        insatser   | Vi har hunnit med fjorton riktade insatser trots hög sjukfrånvaro. | Riktade insatser 14
        insatser   | Två riktade insatser per månad, totalt åtta under tertialet. | Riktade insatser 8
        insatser   | Enligt planen skulle 15 insatser göras, utfallet blev 11. | Riktade insatser 11
        möten      | Samverkansmöte har hållits den 4 februari, den 11 mars och den 22 april. | –
        möten      | Antal genomförda möten: 3 (mål 4). | Samverkansmöten 3
        vandringar | Genomfört en trygghetsvandring med 22 deltagare i Stockaryd. | Trygghetsvandringar 1; Deltagare 22
        brott      | Överlåtelse 1, innehav 7 varav fyra 21 år och yngre, eget bruk 27. | Överlåtelse 1; Innehav 7/4; Eget bruk 27
        brott      | Inga misstankar om överlåtelse, 3 misstankar om eget bruk. | Överlåtelse 0; Eget bruk 3
        beslag     | Polisen har omhändertagit alkohol vid 12 tillfällen och narkotika vid tre. | –
        närvaro    | Genomsnittlig närvaro 92,8 % (92,1 % förra läsåret). | Skolnärvaro 92,8
        """;

    /// <summary>
    /// Nasty ones, written with what they say before the reader was asked: called off, planned, shares, other places, bodies and offences.
    /// </summary>
    public const string Nasty =
        """
        insatser   | Inga riktade insatser har ställts in. | –
        insatser   | Inga planerade insatser blev inställda, och elva riktade insatser genomfördes. | Riktade insatser 11
        insatser   | Inga nya insatser är beslutade. | –
        möten      | Inget samverkansmöte ställdes in; sex möten hölls. | Samverkansmöten 6
        insatser   | Av 10 inplanerade riktade insatser blev det tre. | Riktade insatser 3
        insatser   | Av femton lovade insatser är elva genomförda. | Riktade insatser 11
        möten      | Vi hade planerat åtta samverkansmöten men det blev bara fem. | Samverkansmöten 5
        brott      | 6 innehav av dopningsmedel och 3 innehav av narkotika. | Dopningslagen innehav 6; Innehav 3
        brott      | 4 innehav av kniv vid visitationer. | –
        brott      | Två överlåtelse av alkohol till minderåriga. | –
        brott      | Tre eget bruk av narkotika varav ett 21 år och yngre. | Eget bruk 3/1
        brott      | Sammanlagt 11 eget bruk under året, varav 4 under tertialet. | Eget bruk år 11; Eget bruk 4
        brott      | Polisen i Eksjö redovisar 9 innehav. | –
        brott      | Första tertialet 2 innehav, andra tertialet 5 innehav, tredje tertialet 1 innehav. | Innehav 1
        brott      | Inga misstankar om innehav har lagts ned. | –
        insatser   | Ett. | –
        möten      | Genomfört ett av sex möten. | –
        möten      | En av tio elever har deltagit i samverkansmöten. | –
        insatser   | Hälften av insatserna gjordes i centrum, tre i Vrigstad. | –
        insatser   | 40 procent av insatserna gjordes på kvällstid. | –
        insatser   | Under fyra kvällar genomfördes insatser i centrum. | –
        insatser   | Det blev under tio riktade insatser. | –
        insatser   | Över tjugo riktade insatser över hela kommunen. | Riktade insatser drygt 20
        insatser   | Målet är 12 insatser, förra året gjordes 9 och i år har vi gjort 11. | Riktade insatser år 11
        insatser   | Räddningstjänsten genomförde fyra insatser i december. | –
        insatser   | I Vetlanda gjordes fyra riktade insatser. | –
        insatser   | Åtta riktade insatser i Sävsjö, i Vetlanda 4. | Riktade insatser 8
        insatser   | I hela polisområdet har 140 riktade insatser genomförts. | –
        insatser   | Sju riktade insatser tillsammans med räddningstjänsten. | Riktade insatser 7
        insatser   | Nästa år planeras 15 insatser; hittills i år 20. | Riktade insatser år 20
        insatser   | Beslut har fattats om fem riktade insatser. | –
        insatser   | Tre riktade insatser har beslutats av ledningsgruppen. | –
        möten      | Samverkansmötena blev fyra i stället för sex. | Samverkansmöten 4
        möten      | Vi har haft sex möten, ett mer än planerat. | Samverkansmöten 6
        möten      | Samverkansmöte nummer sju hölls i november. | –
        möten      | Två samverkansmöten på 90 minuter vardera. | Samverkansmöten 2
        möten      | Rektorn har kallat till fyra samverkansmöten. | –
        vandringar | Två trygghetsvandringar med tolv respektive 15 deltagare. | Trygghetsvandringar 2
        vandringar | Trygghetsvandring genomförd 14 oktober, 22 deltagare. | Deltagare 22
        vandringar | Ingen av trygghetsvandringarna ställdes in. | –
        vandringar | Trygghetsvandringen lockade ett tjugotal deltagare, mot 35 förra hösten. | Deltagare cirka 20
        beslag     | Polisen har gjort 11 omhändertaganden, 3 av alkohol och 7 av narkotika. | Omhändertaganden 11/7/3
        beslag     | 11 omhändertaganden, ungefär hälften narkotika. | Omhändertaganden 11
        närvaro    | Närvaron var 93 procent, målet är 95 procent. | Skolnärvaro 93
        närvaro    | Skolnärvaron i riket är 91 procent. | –
        """;
}
