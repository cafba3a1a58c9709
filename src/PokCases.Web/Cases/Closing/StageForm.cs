using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>What somebody filled in to move a case to another stage; checked before it is sent in.</summary>
/// <param name="To">The stage.</param>
/// <param name="Why">The reason: asked for every move; a step forward comes with one to start from.</param>
/// <param name="On">When to look again, as typed; only for a case that waits.</param>
public sealed record StageForm(CaseStage To, string Why, string On)
{
    internal static StageForm From(IFormCollection form) => new(form.Choice<CaseStage>("naar"), form.Text("waarom"), form.Text("op"));

    /// <summary>Whether going from one stage to another is a step forward, or on again after waiting: then the usual reason is filled in.</summary>
    public static bool HasUsualReason(CaseStage from, CaseStage to) =>
        to != CaseStage.OnHold && (from == CaseStage.OnHold || to > from);

    /// <summary>The usual reason, in words.</summary>
    internal static string UsualReason(CaseStage from, CaseStage to, IStringLocalizer<ClosingTexts> texts) =>
        from == CaseStage.OnHold ? texts["Usual.GoOn"] : texts[$"Usual.{to}"];

    /// <summary>What is wrong, by field, as far as it doesn't depend on where the case stands.</summary>
    internal Dictionary<string, string> Errors(DateOnly today, IStringLocalizer<ClosingTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (Why.Length == 0)
        {
            errors[$"waarom-{To}"] = texts["WhyMissing"];
        }
        else if (Why.ReplaceLineEndings("\n").Length > CaseEvent.LongestText)
        {
            errors[$"waarom-{To}"] = texts["TooLong", CaseEvent.LongestText];
        }

        if (To == CaseStage.OnHold && (!TypedDay.TryRead(On, out var day) || day <= today))
        {
            errors[$"op-{To}"] = texts["LookAgainMissing"];
        }

        return errors;
    }
}
