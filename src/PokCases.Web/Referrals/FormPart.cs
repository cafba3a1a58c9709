using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Referrals;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>One of the forms of a referral's page: what was filled in when it came back, and which of its fields a broken rule is about.</summary>
/// <param name="Name">The form, as its address ends.</param>
/// <param name="Trouble">The rule that was broken; null when no form came back.</param>
public sealed record FormPart(string Name, FormTrouble? Trouble)
{
    /// <summary>Which form it is.</summary>
    public const string Field = "deel";

    // The first of these that the form has.
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["referral-reason"] = ["reden"],
        ["text-missing"] = ["woorden", "gedaan"],
        ["look-again-past"] = ["dag"],
        ["day-unknown"] = ["dag"],
        ["time-unknown"] = ["tijd"],
        ["appointment-past"] = ["dag"],
        ["contact-later"] = ["dag"],
        ["contact-before-offer"] = ["dag"],
        ["handover-later"] = ["dag"],
        ["hand-over-to-whom"] = ["wie"],
        ["choice-unknown"] = ["hoe", "wie", "reden", "ontvanger"],
    };

    // How long what is typed in it may be.
    private static readonly (string Typed, string Field, int Most)[] Bounds =
    [
        ("woorden", "woorden", ReferralText.Longest), ("gedaan", "gedaan", ReferralText.Longest), ("gebracht", "gebracht", ReferralText.Longest), ("waar", "waar", Texts.Line), ("zij-woorden", "zij", Texts.Line),
    ];

    /// <summary>Whether this is the form that came back.</summary>
    public bool CameBack => Trouble?.Filled(Field) == Name;

    /// <summary>The field that is wrong; null when the rule is about the whole.</summary>
    public string? Wrong => Trouble is null || !CameBack ? null
        : Trouble.Code == "handover-of-both" ? (Trouble.Form!.ContainsKey("wij") ? "zij" : "wij")
        : Trouble.Code == "text-too-long" ? Bounds.Where(b => Trouble.Filled(b.Typed)?.ReplaceLineEndings("\n").Trim().Length > b.Most).Select(b => b.Field).FirstOrDefault()
        : Fields.GetValueOrDefault(Trouble.Code, []) switch
        {
            [var only] => only,
            var some => some.FirstOrDefault(f => Trouble.Form!.ContainsKey(f)),
        };

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    internal string? Error(IStringLocalizer<RuleTexts> rules, string field) => Wrong == field ? rules[Trouble!.Code].Value : null;

    /// <summary>A field's id on the page, where a name occurs in many forms.</summary>
    public string Id(string field) => $"{Name}-{field}";

    /// <summary>What was filled in; null in a form that did not come back.</summary>
    public string? Filled(string field) => CameBack ? Trouble!.Filled(field) : null;

    /// <summary>All that was ticked.</summary>
    public IReadOnlyCollection<string> Ticked(string field) => CameBack ? [.. Trouble!.Form![field].OfType<string>()] : [];
}
