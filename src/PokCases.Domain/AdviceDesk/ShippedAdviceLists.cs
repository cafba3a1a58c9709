namespace PokCases.Domain.AdviceDesk;

/// <summary>Themes and kinds of help that come with the program, in plain words. No shared list of the advice desks was found to follow; these are the house's own, and marked so.</summary>
public static class ShippedAdviceLists
{
    /// <summary>The day they were made: their version.</summary>
    public static DateOnly From { get; } = new(2026, 1, 1);

    /// <summary>Themes: code, and name in Dutch and English, in the order of the list.</summary>
    public static IReadOnlyList<(string Code, string Name, string NameEn)> Themes { get; } =
    [
        ("uitkering", "Uitkering", "Benefits"),
        ("toeslagen", "Toeslagen", "Allowances"),
        ("belasting", "Belasting", "Taxes"),
        ("schulden", "Schulden", "Debts"),
        ("wonen", "Wonen", "Housing"),
        ("werk", "Werk", "Work"),
        ("zorg", "Zorg en Wmo", "Care and support"),
        ("gezin", "Gezin en familie", "Family"),
        ("verblijf", "Verblijf en naturalisatie", "Residence"),
        ("onderwijs", "Onderwijs en studiefinanciering", "Education"),
        ("boetes", "Boetes en justitie", "Fines and justice"),
        ("consument", "Kopen en contracten", "Purchases and contracts"),
        ("digitaal", "Digitaal en DigiD", "Digital and DigiD"),
        ("anders", "Anders", "Other"),
    ];

    /// <summary>Kinds of help: code, and name in Dutch and English, in the order of the list.</summary>
    public static IReadOnlyList<(string Code, string Name, string NameEn)> Kinds { get; } =
    [
        ("informatie", "Informatie en advies", "Information and advice"),
        ("samen-opgezocht", "Samen opgezocht", "Looked up together"),
        ("formulier", "Formulier ingevuld", "Form filled in"),
        ("brief", "Brief geschreven", "Letter written"),
        ("bellen", "Samen gebeld", "Called together"),
        ("bezwaar", "Bezwaar of beroep", "Objection or appeal"),
        ("bemiddeling", "Bemiddeling", "Mediation"),
        ("betalingsregeling", "Betalingsregeling", "Payment arrangement"),
        ("doorverwijzing", "Doorverwijzing", "Referral"),
        ("anders", "Anders", "Other"),
    ];
}
