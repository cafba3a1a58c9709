namespace PokCases.Domain.Cases;

/// <summary>The name of a file that was brought, as it is kept: without a path and without signs that mean something to a computer.</summary>
public static class DocumentName
{
    /// <summary>Longest name, in characters.</summary>
    public const int Longest = 120;

    /// <summary>A name as it is kept. A longer one loses its middle and keeps its ending; throws <c>text-missing</c> for nothing.</summary>
    public static string Of(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))).Trim();
        var ending = Path.GetExtension(plain);
        return plain.Length <= Longest ? Texts.Required(plain, Longest) : plain[..(Longest - ending.Length)] + ending;
    }
}
