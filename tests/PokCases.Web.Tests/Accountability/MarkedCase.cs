using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A case all of whose texts hold a word that stands nowhere else, so that any of it is found in an answer.</summary>
internal sealed record MarkedCase(CaseAtWork Case, string Word)
{
    public Guid Id => Case.Id;

    /// <summary>A text of this case, of a kind that says where it comes from.</summary>
    public string Text(string kind) => Marked(Word, kind);

    public static string Marked(string word, string kind) => $"{word}-{kind}";

    /// <summary>Whether anything of it stands in an answer: a text, or its reference.</summary>
    public bool StandsIn(string text) =>
        text.Contains(Word, StringComparison.OrdinalIgnoreCase) || text.Contains(Case.Reference, StringComparison.OrdinalIgnoreCase);
}
