using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Plan;

/// <summary>What somebody typed as a goal; checked before it is saved.</summary>
public sealed record GoalForm(string Text, string SaidBy)
{
    public static readonly GoalForm Empty = new(string.Empty, string.Empty);

    public static GoalForm From(IFormCollection form) => new(form.Text("doel"), form.Text("wie"));

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<PlanTexts> texts)
    {
        Dictionary<string, string> errors = [];
        // Line ends count once, as they are stored.
        var length = Text.ReplaceLineEndings("\n").Length;
        if (length == 0)
        {
            errors["doel"] = texts["GoalMissing"];
        }
        else if (length > Goal.LongestText)
        {
            errors["doel"] = texts["GoalTooLong", Goal.LongestText];
        }

        if (SaidBy.Length > Goal.LongestSaidBy)
        {
            errors["wie"] = texts["SaidByTooLong", Goal.LongestSaidBy];
        }

        return errors;
    }
}
