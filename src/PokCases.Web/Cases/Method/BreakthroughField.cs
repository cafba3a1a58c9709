using PokCases.Domain.Cases.Method;

namespace PokCases.Web.Cases.Method;

/// <summary>One text of the breakthrough form.</summary>
/// <param name="Name">Name of the posted field.</param>
/// <param name="Text">Key of what it is called on the screen; its hint has the same key with <c>Hint</c> after it.</param>
/// <param name="Of">Takes it from a form's content.</param>
internal sealed record BreakthroughField(string Name, string Text, Func<BreakthroughContent, string> Of)
{
    public static readonly BreakthroughField Proposal = new("voorstel", "Proposal", c => c.Proposal);
    public static readonly BreakthroughField Legitimate = new("legitiem", "Legitimate", c => c.Legitimate);

    /// <summary>The parts of the form, each with its fields.</summary>
    public static readonly IReadOnlyList<(string Title, IReadOnlyList<BreakthroughField> Fields)> Parts =
    [
        ("PartWhat", [
            new("eerst", "First", c => c.First),
            new("effect", "Effect", c => c.Effect),
            Proposal,
        ]),
        ("PartObstacles", [
            new("organisatorisch", "Organisational", c => c.Organisational),
            new("financieel", "Financial", c => c.Financial),
            new("juridisch", "Legal", c => c.Legal),
        ]),
        ("PartWeighing", [
            Legitimate,
            new("betrokken", "Involved", c => c.Involved),
            new("opbrengst-mensen", "SocialReturn", c => c.SocialReturn),
            new("opbrengst-geld", "FinancialReturn", c => c.FinancialReturn),
            new("ethiek", "Ethics", c => c.Ethics),
            new("andere-mening", "Dissent", c => c.Dissent),
            new("alternatieven", "Alternatives", c => c.Alternatives),
        ]),
    ];

    public static IEnumerable<BreakthroughField> All => Parts.SelectMany(p => p.Fields);

    /// <summary>The content as it was posted.</summary>
    public static BreakthroughContent Read(IFormCollection form)
    {
        var typed = All.ToDictionary(f => f.Text, f => form[f.Name].ToString().Trim().ReplaceLineEndings("\n"), StringComparer.Ordinal);
        return new BreakthroughContent(
            typed["First"],
            typed["Effect"],
            typed["Proposal"],
            typed["Organisational"],
            typed["Financial"],
            typed["Legal"],
            typed["Legitimate"],
            typed["Involved"],
            typed["SocialReturn"],
            typed["FinancialReturn"],
            typed["Ethics"],
            typed["Dissent"],
            typed["Alternatives"]);
    }
}
