using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Plan;

/// <summary>What somebody typed as an action of the plan; checked before it is saved.</summary>
public sealed record PlanActionForm(string Text, Guid? Who, string Partner, string DueOn, Guid? Goal, Guid? After)
{
    /// <summary>Posted along by a form that warned about money already.</summary>
    public const string WarnedField = "gewaarschuwd";

    public static PlanActionForm Empty(Guid who, Guid? goal) => new(string.Empty, who, string.Empty, string.Empty, goal, null);

    public static PlanActionForm Of(CaseAction action) =>
        new(action.Text, action.ResponsibleId, action.Partner, Words.Machine(action.DueOn), action.GoalId, action.DependsOnId);

    public static PlanActionForm From(IFormCollection form) =>
        new(form.Text("actie"), Id(form, "wie"), form.Text("partner"), form.Text("voor"), Id(form, "doel"), Id(form, "na"));

    /// <summary>The day, once the form is right.</summary>
    public DateOnly Day => DateOnly.ParseExact(DueOn, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<PlanTexts> texts)
    {
        Dictionary<string, string> errors = [];
        var length = Text.ReplaceLineEndings("\n").Length;
        if (length == 0)
        {
            errors["actie"] = texts["ActionMissing"];
        }
        else if (length > CaseAction.LongestText)
        {
            errors["actie"] = texts["ActionTooLong", CaseAction.LongestText];
        }

        if (Who is null)
        {
            errors["wie"] = texts["WhoMissing"];
        }

        if (Partner.Length > Texts.Line)
        {
            errors["partner"] = texts["PartnerTooLong", Texts.Line];
        }

        if (!DateOnly.TryParseExact(DueOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            errors["voor"] = texts["DayMissing"];
        }

        return errors;
    }

    private static Guid? Id(IFormCollection form, string name) => Guid.TryParse(form[name], out var id) ? id : null;
}
