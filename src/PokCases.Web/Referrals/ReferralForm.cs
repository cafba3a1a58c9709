using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>A draft as it was typed. Anything may be left open.</summary>
public sealed record ReferralForm(
    string Receiver,
    string Asked,
    string WhyHere,
    string Wants,
    string Knows,
    string KnowsWords,
    string Agreement,
    string Decision,
    bool Pseudonymous,
    bool Urgent,
    string Name,
    string Reach)
{
    /// <summary>What of the person's own it began with; null for nothing.</summary>
    public Guid? Origin { get; init; }

    public static readonly ReferralForm Empty = new("", "", "", "", "", "", "", "", false, false, "", "");

    public static ReferralForm From(IFormCollection form) => new(
        form.Text("ontvanger"),
        form.Text("vraag"),
        form.Text("waarom-daar"),
        form.Text("wil"),
        form.Text("weet"),
        form.Text("weet-hoe"),
        form.Text("akkoord"),
        form.Text("besluit"),
        form.Ticked("pseudoniem"),
        form.Ticked("spoed"),
        form.Text("naam"),
        form.Text("bereik"))
    {
        Origin = form.OptionalId(Beginning.Field),
    };

    /// <summary>What a draft says now.</summary>
    public static ReferralForm Of(Referral referral) => new(
        ReceiverChoice.Of(referral.To),
        referral.Asked,
        referral.WhyHere,
        referral.Wants,
        referral.Knows?.ToString() ?? string.Empty,
        referral.KnowsWords,
        referral.AgreementId?.ToString() ?? string.Empty,
        referral.SharingDecisionId?.ToString() ?? string.Empty,
        referral.IsPseudonymous,
        referral.Urgency == ReferralUrgency.Urgent,
        referral.ResidentName,
        referral.ResidentReach);

    /// <summary>For the domain; throws <c>choice-unknown</c>.</summary>
    public ReferralText Text(bool ofCase) => new(
        Asked,
        WhyHere,
        Wants,
        Knows.Length == 0 ? null : FormReading.Choice<ResidentKnows>(Knows),
        KnowsWords,
        Id(Agreement),
        Id(Decision),
        Pseudonymous,
        Urgent ? ReferralUrgency.Urgent : ReferralUrgency.Routine,
        ofCase ? string.Empty : Name,
        ofCase ? string.Empty : Reach);

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<ReferralTexts> texts)
    {
        Dictionary<string, string> errors = [];
        foreach (var (field, text, most) in new[]
        {
            ("vraag", Asked, ReferralText.Longest), ("waarom-daar", WhyHere, ReferralText.Longest), ("wil", Wants, ReferralText.Longest),
            ("weet-hoe", KnowsWords, ReferralText.Longest), ("naam", Name, Texts.Line), ("bereik", Reach, Texts.Line),
        })
        {
            if (text.ReplaceLineEndings("\n").Length > most)
            {
                errors[field] = texts["TooLong", most];
            }
        }

        return errors;
    }

    private static Guid? Id(string text) => text.Length == 0 ? null : Guid.TryParse(text, out var id) ? id : throw new RuleViolation("choice-unknown", "A choice was expected.");
}
