using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>What somebody filled in to close a case; checked before it is sent in.</summary>
public sealed record ClosingForm(ClosingOutcome Outcome, string Change, string Obstacle, string Lesson, Guid? Contact, string ToldOn, string NotToldWhy)
{
    internal static ClosingForm Empty(ClosingOutcome outcome, Guid contact) => new(outcome, string.Empty, string.Empty, string.Empty, contact, string.Empty, string.Empty);

    internal static ClosingForm From(IFormCollection form) => new(
        form.Choice<ClosingOutcome>("uitkomst"),
        form.Text("veranderd"),
        form.Text("obstakel"),
        form.Text("geleerd"),
        Guid.TryParse(form.Text("contact"), out var id) ? id : null,
        form.Text("verteld"),
        form.Text("niet-verteld"));

    internal ClosingAnswers Answers => new(Outcome, Change, Obstacle, Lesson, Contact ?? Guid.Empty, TypedDay.Read(ToldOn), NotToldWhy);

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(DateOnly today, IStringLocalizer<ClosingTexts> texts)
    {
        Dictionary<string, string> errors = [];
        foreach (var (field, text) in new[] { ("veranderd", Change), ("obstakel", Obstacle), ("geleerd", Lesson), ("niet-verteld", NotToldWhy) })
        {
            if (text.ReplaceLineEndings("\n").Length > CaseClosing.LongestText)
            {
                errors[field] = texts["TooLong", CaseClosing.LongestText];
            }
        }

        if (Contact is null)
        {
            errors["contact"] = texts["ContactMissing"];
        }

        if (ToldOn.Length == 0 == (NotToldWhy.Length == 0))
        {
            errors["verteld"] = texts[ToldOn.Length == 0 ? "ToldMissing" : "ToldTwice"];
        }
        else if (ToldOn.Length > 0 && (!TypedDay.TryRead(ToldOn, out var day) || day > today))
        {
            errors["verteld"] = texts["ToldLater"];
        }

        return errors;
    }
}
