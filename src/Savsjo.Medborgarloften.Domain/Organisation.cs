namespace Savsjo.Medborgarloften.Domain;

/// <summary>Organisation: one of the two parties that sign the promises and have staff here.</summary>
public enum Organisation
{
    Police = 1,
    Municipality = 2,
}

/// <summary>Organisationens ord: the wording of <see cref="Organisation"/>.</summary>
public static class OrganisationWording
{
    extension(Organisation organisation)
    {
        /// <summary>"Polisen", "Kommunen".</summary>
        public string Name => organisation == Organisation.Police ? "Polisen" : "Kommunen";

        /// <summary>"Polisen", "kommunen": inside a sentence.</summary>
        public string InText => organisation == Organisation.Police ? "Polisen" : "kommunen";

        /// <summary>"Polisens", "Kommunens".</summary>
        public string Possessive => organisation.Name + "s";

        /// <summary>"Polisens", "kommunens": inside a sentence. The Police is a name, the municipality is not.</summary>
        public string PossessiveInText => organisation.InText + "s";
    }
}
