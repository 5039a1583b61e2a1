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
        vandringar | Två vandringar med sammanlagt 34 deltagare under hösten. | Trygghetsvandringar 2; Deltagare år 34
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
}
