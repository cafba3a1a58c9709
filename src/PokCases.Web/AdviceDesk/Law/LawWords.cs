using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Terms and sums in words: which rule was applied, and what came of it.</summary>
internal static class LawWords
{
    /// <summary>Every step by which a term was reckoned.</summary>
    public static IEnumerable<string> Steps(IStringLocalizer<LawTexts> texts, Words words, ObjectionDecision decision)
    {
        var length = Length(texts, decision);
        var source = string.Join(", ", new[] { decision.Law, decision.Article }.Where(t => t.Length > 0));
        return decision.Term.Steps.Select(s => texts[$"Step.{s.Reason}", words.Day(s.Day), length, source].Value);
    }

    /// <summary>What an open term is for.</summary>
    public static string Waits(IStringLocalizer<LawTexts> texts, OpenTerm term) => term.Source is { } source ? texts[$"Waits.{source}"] : texts["Waits.ToObject"];

    /// <summary>"nog 3 dagen", "vandaag is de laatste dag", "2 dagen voorbij"</summary>
    public static string Left(IStringLocalizer<LawTexts> texts, int days) => days switch
    {
        0 => texts["LeftToday"],
        1 => texts["LeftOne"],
        > 1 => texts["LeftDays", days],
        -1 => texts["OverOne"],
        _ => texts["OverDays", -days],
    };

    /// <summary>How near a last day is.</summary>
    public static ChipKind Nearness(int days) => days <= 2 ? ChipKind.Negative : days <= 14 ? ChipKind.Warning : ChipKind.Plain;

    /// <summary>Name of a kind of decision in the language of the screen.</summary>
    public static string Name(TermRule rule) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && rule.NameEn.Length > 0 ? rule.NameEn : rule.Name;

    /// <summary>What a right is worth in one year, with the sum: "€ 900 (12 × € 75)".</summary>
    public static string Year(IStringLocalizer<LawTexts> texts, ClaimedRight right) => right switch
    {
        { YearCents: not { } } => texts["YearUnknown"],
        { PerMonth: true } => texts["YearPerMonth", Euros.Shown(right.YearCents!.Value), Euros.Shown(right.GrantedCents!.Value)],
        _ => texts["YearOnce", Euros.Shown(right.YearCents!.Value)],
    };

    /// <summary>For whom a right is: the resident by the name that stands on the matter now, somebody else, or nobody by name.</summary>
    public static string ForWhom(IStringLocalizer<LawTexts> texts, ClaimedRight right, string resident) =>
        (right.ForResident ? resident : right.ForWhom) is { Length: > 0 } name ? name : texts["Anonymous"];

    /// <summary>An amount, or a dash where none is known.</summary>
    public static string Amount(long? cents) => cents is { } known ? Euros.Shown(known) : "–";

    private static string Length(IStringLocalizer<LawTexts> texts, ObjectionDecision decision) => texts[$"Length.{decision.Unit}", decision.Length];
}
