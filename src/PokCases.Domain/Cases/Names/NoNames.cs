namespace PokCases.Domain.Cases.Names;

/// <summary>Words in the name of a person that name nobody: roles, forms of address, what stands before a surname.</summary>
internal static class NoNames
{
    /// <summary>Stand before a surname and belong to it.</summary>
    public static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "von", "de", "der", "den", "het", "t", "s", "ten", "ter", "te", "in", "op", "aan", "bij", "tot", "uit", "over", "onder", "voor",
        "el", "al", "ben", "bin", "ibn", "abu", "ould", "la", "le", "les", "du", "des", "di", "da", "das", "do", "dos", "della", "d", "l", "zu", "af", "av", "y", "e",
    };

    /// <summary>Say what somebody is, also in a name such as <i>oudste zoon</i>.</summary>
    public static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "moeder", "vader", "ouder", "ouders", "kind", "kinderen", "zoon", "dochter", "jongen", "meisje", "baby", "tweeling", "kleinkind", "kleinzoon", "kleindochter",
        "partner", "expartner", "ex", "man", "vrouw", "echtgenoot", "echtgenote", "vriend", "vriendin", "weduwe", "weduwnaar",
        "grootouder", "grootouders", "oma", "opa", "grootmoeder", "grootvader", "broer", "zus", "zusje", "broertje", "oom", "tante", "neef", "nicht", "familie", "familielid", "gezin", "gezinslid",
        "stiefvader", "stiefmoeder", "stiefkind", "stiefzoon", "stiefdochter", "pleegvader", "pleegmoeder", "pleegkind", "pleegzoon", "pleegdochter", "schoonmoeder", "schoonvader", "schoonzoon", "schoondochter",
        "inwonende", "huisgenoot", "buurman", "buurvrouw", "bewoner", "inwoner", "persoon", "iemand",
        "mother", "father", "parent", "child", "son", "daughter", "grandparent", "grandmother", "grandfather", "brother", "sister", "relative", "family", "lodger", "person", "somebody", "household", "member",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "hr", "fam", "dr", "mr", "drs", "ing", "ir", "jr", "sr", "mrs", "ms",
        "oudste", "jongste", "middelste", "eerste", "tweede", "derde", "vierde", "oude", "jonge", "nieuwe", "voormalige", "alleenstaande", "minderjarige", "volwassen", "en", "of", "and", "jaar", "maanden",
    };

    /// <summary>Whether a folded word of a name names nobody by itself.</summary>
    public static bool Holds(string word) => Particles.Contains(word) || Roles.Contains(word) || Others.Contains(word);

    /// <summary>Whether a full stop after it ends no sentence.</summary>
    public static bool IsShortened(string word) => word.Length == 1 || word is "mevr" or "mw" or "dhr" or "hr" or "fam" or "dr" or "mr" or "drs" or "ing" or "ir" or "mrs" or "ms";
}
