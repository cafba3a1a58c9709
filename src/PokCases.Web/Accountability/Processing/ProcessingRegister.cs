namespace PokCases.Web.Accountability.Processing;

/// <summary>The register of processing activities: what this program does with data of residents, and what for.</summary>
internal static class ProcessingRegister
{
    private static readonly DateOnly First = new(2026, 11, 27);

    /// <summary>For a purpose that nobody named; a guard test keeps it from being needed.</summary>
    public static readonly ProcessingActivity Other = new("overig", 1, First, "");

    public static readonly IReadOnlyList<ProcessingActivity> All =
    [
        new("inbrengen", 1, First, "inbreng"),
        new("acuut-gevaar", 1, First, "acuut-gevaar"),
        new("triage", 1, First, "triage"),
        new("casuswerk", 1, First, "casus"),
        new("documenten", 1, First, "documenten"),
        new("tafelsessie", 1, First, "tafelsessie", "planning", "besluit"),
        new("verslag", 1, First, "verslag"),
        new("tafelbeheer", 1, First, "tafels"),
        new("tussentijds-besluit", 1, First, "tussentijds besluit"),
        new("doorbraakbudget", 1, First, "doorbraakbudget"),
        new("verwijzen", 1, First, "verwijzing"),
        new("signalen", 1, First, "signaal"),
        new("uitkomsten", 1, First, "uitkomsten"),
        new("tevredenheid", 1, First, "tevredenheid"),
        new("sociale-kaart", 1, First, "sociale-kaart"),
        new("spreekuren", 1, First, "spreekuren"),
        new("spreekuur-bezoek", 1, First, "spreekuur-bezoek"),
        new("rechtshulp", 1, First, "rechtshulp"),
        new("eigen-werk", 1, First, "mijn-dag", "termijn"),
        new("overdracht-en-waarneming", 1, First, "overdracht", "waarneming"),
        new("zoeken", 1, First, "zoeken"),
        new("import", 1, First, "import-cases"),
        new("toegang", 1, First, "toegang"),
        new("noodtoegang", 1, First, "noodtoegang", "noodtoegang-beoordelen"),
        new("toezicht", 1, First, "toezicht"),
        new("verzoeken-van-inwoners", 1, First, "verzoek"),
        new("bewaren-en-vernietigen", 1, First, "bewaren"),
        Other,
    ];

    private static readonly Dictionary<string, ProcessingActivity> ByPurpose =
        All.SelectMany(a => a.Purposes.Select(p => (Purpose: p, Activity: a))).ToDictionary(p => p.Purpose, p => p.Activity, StringComparer.Ordinal);

    /// <summary>The activity a purpose of the log belongs to.</summary>
    public static ProcessingActivity Of(string purpose) => ByPurpose.GetValueOrDefault(purpose, Other);

    public static ProcessingActivity? Find(string id) => All.FirstOrDefault(a => a.Id == id);
}
