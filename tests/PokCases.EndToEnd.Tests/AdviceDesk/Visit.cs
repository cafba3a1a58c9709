namespace PokCases.EndToEnd.Tests.AdviceDesk;

/// <summary>What somebody comes for, and what is put down of it.</summary>
/// <param name="Word">By which they are recognised in the queue.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Help">How they are helped.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Name">Who they are; null for who stays anonymous.</param>
/// <param name="Note">What the advisor writes down; null for nothing.</param>
internal sealed record Visit(string Word, string Theme, string Help, int Minutes, string? Name, string? Note = null)
{
    /// <summary>A decision that somebody does not agree with.</summary>
    public static readonly Visit WithObjection = new("bruine map", "Uitkering", "Bezwaar of beroep", 25, "Anouk Vermolen", "De bijstand is verlaagd. De brief is van vorige week.");

    /// <summary>Something that one advisor cannot solve.</summary>
    public static readonly Visit ForATable = new("groene jas", "Wonen", "Informatie en advies", 30, "Hamza Belkadi", "Staat met twee kinderen op straat na een overlijden in het huurcontract.");

    public static readonly Visit Anonymous = new("rode pet", "Boetes en justitie", "Informatie en advies", 6, null);

    /// <summary>Twelve in an hour, in the order they come.</summary>
    public static IReadOnlyList<Visit> All { get; } =
    [
        new("wandelstok", "Toeslagen", "Formulier ingevuld", 12, "Geertje van den Akker"),
        new("kinderwagen", "Gezin en familie", "Informatie en advies", 8, "Samira Haddou"),
        WithObjection,
        new("blauwe tas", "Schulden", "Betalingsregeling", 15, "Wim Postma"),
        Anonymous,
        new("gele trui", "Belasting", "Samen gebeld", 20, "Olena Kovalenko"),
        ForATable,
        new("zonnebril", "Digitaal en DigiD", "Samen opgezocht", 10, "Ben de Groot"),
        new("fietshelm", "Werk", "Brief geschreven", 18, "Tomasz Wójcik"),
        new("paraplu", "Zorg en Wmo", "Doorverwijzing", 9, "Ria Schipper"),
        new("zwarte hond", "Uitkering", "Formulier ingevuld", 14, "Delano Pinas"),
        new("twee tassen", "Verblijf en naturalisatie", "Informatie en advies", 11, "Amanuel Tesfay"),
    ];
}
