using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>A decision as it was typed. What the outcome makes irrelevant is read and left out.</summary>
public sealed record TriageForm(string Outcome, string Explanation, string Table, string ReferTo, string Reason, string Who, string ByWhen)
{
    public static readonly TriageForm Empty = new("", "", "", "", "", "", "");

    public static TriageForm From(IFormCollection form) => new(form.Text("besluit"), form.Text("woorden"), form.Text("tafel"), form.Text("naar"), form.Text("reden"), form.Text("wie"), form.Text("voor"));

    /// <summary>Whether a text looks like it holds a citizen number.</summary>
    public bool HoldsCitizenNumber => CitizenNumber.IsIn(Explanation) || (Is(TriageOutcome.WarmReferral) && CitizenNumber.IsIn(ReferTo));

    public bool Is(TriageOutcome outcome) => Outcome == outcome.ToString();

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<TriageTexts> texts, DateOnly today)
    {
        Dictionary<string, string> errors = [];
        if (Outcome.Length == 0)
        {
            errors["besluit"] = texts["OutcomeMissing"];
            return errors;
        }

        if (Is(TriageOutcome.ToOtherTable) && Table.Length == 0)
        {
            errors["tafel"] = texts["TableMissing"];
        }

        if (Is(TriageOutcome.WarmReferral) && ReferTo.Length == 0)
        {
            errors["naar"] = texts["ReferToMissing"];
        }
        else if (Is(TriageOutcome.WarmReferral) && ReferTo.Length > Texts.Line)
        {
            errors["naar"] = texts["TextTooLong", Texts.Line];
        }

        if (Is(TriageOutcome.WarmReferral) && Who.Length > 0 && !Guid.TryParse(Who, out _))
        {
            errors["wie"] = texts["WhoUnknown"];
        }

        if (Is(TriageOutcome.WarmReferral) && ByWhen.Length > 0 && (!TypedDay.TryRead(ByWhen, out var day) || day <= today))
        {
            errors["voor"] = texts["DayTooEarly"];
        }

        if (Is(TriageOutcome.NotAccepted) && Reason.Length == 0)
        {
            errors["reden"] = texts["ReasonMissing"];
        }

        if (Explanation.ReplaceLineEndings("\n").Length > TriageRound.LongestText)
        {
            errors["woorden"] = texts["TextTooLong", TriageRound.LongestText];
        }
        else if (Explanation.Length == 0 && !Is(TriageOutcome.ToTable) && !Is(TriageOutcome.ToOtherTable))
        {
            errors["woorden"] = texts["WordsMissing"];
        }

        return errors;
    }
}
