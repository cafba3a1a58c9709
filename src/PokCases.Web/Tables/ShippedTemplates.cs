using PokCases.Domain.Tables;

namespace PokCases.Web.Tables;

/// <summary>The agenda templates that come with the program, in every installation under the same ids.</summary>
/// <remarks>
/// Content, not screen text: a table copies one and goes on from there. The six steps of <i>doorbraak</i> are our own
/// arrangement, since no official names are published, and say so in their label.
/// </remarks>
internal static class ShippedTemplates
{
    public static readonly Guid Breakthrough = new("7a3b0c1e-0000-4000-8000-00000000d001");

    public static readonly Guid Casuistry = new("7a3b0c1e-0000-4000-8000-00000000d002");

    /// <summary>Fresh copies, to put in a database that lacks them.</summary>
    public static IReadOnlyList<AgendaTemplate> All() =>
    [
        new(Breakthrough, null, "Doorbraak in zes stappen", "eigen indeling",
        [
            new("Overzicht", 6, "Wat speelt er nu, bij wie, en welke datum telt het eerst?"),
            new("Inzicht", 7, "Waarom loopt het vast: welke regels, brieven of instanties wachten op elkaar?"),
            new("Uitzicht", 8, "Wat wil het huishouden zelf, in eigen woorden, en hoe ziet een goede week er straks uit?"),
            new("Doorbraak", 8, "Wat moet volgens het huishouden als eerste opgelost zijn, en wie kan dat vandaag mogelijk maken?"),
            new("Weging", 6, "Mag het van de wet, krijgt het huishouden er grip door, en wat kost het als we niets doen?"),
            new("Afspraken", 5, "Wie doet wat, wanneer is het klaar, en wie vertelt het aan de inwoner?"),
        ]),
        new(Casuistry, null, "Casuïstiek", string.Empty,
        [
            new("Inbreng", 5, "Wat is er gebeurd, en wat vraagt u in één zin aan deze tafel?"),
            new("Vraagverheldering", 7, "Wat weten we nog niet? Alleen vragen, nog geen advies."),
            new("Ordening", 6, "Wat is feit, wat vermoeden we, en waar draait het nu echt om?"),
            new("Oplossingen", 9, "Wat kan ieder van ons doen, en wat past bij wat de inwoner wil?"),
            new("Evaluatie", 3, "Is de vraag beantwoord, en wat doen we een volgende keer anders?"),
        ]),
    ];

    /// <summary>The template a new table of this kind starts with; null for a table without cases.</summary>
    public static Guid? For(TableKind kind) => kind switch
    {
        TableKind.Breakthrough => Breakthrough,
        TableKind.CaseTable or TableKind.PeerReview => Casuistry,
        _ => null,
    };
}
