using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Cases.Introducing;

/// <summary>What somebody typed to bring a case, or to say it better; checked before it is sent in.</summary>
public sealed record IntroduceForm(Guid Table, string Title, string Question, Guid Municipality, bool LookedOver)
{
    /// <summary>What of the person's own it began with; null for nothing.</summary>
    public Guid? Origin { get; init; }

    public static IntroduceForm Empty(Guid table, Guid municipality) => new(table, string.Empty, string.Empty, municipality, false);

    public static IntroduceForm From(IFormCollection form) => new(
        Id(form, "tafel"),
        form["titel"].ToString().Trim(),
        form["vraag"].ToString().Trim(),
        Id(form, "gemeente"),
        form.LookedOver())
    {
        Origin = form.OptionalId(Beginning.Field),
    };

    /// <summary>What title and question look like they hold about a person, until somebody says that it was looked over.</summary>
    internal IReadOnlyList<PersonalTraceKind> Traces => LookedOver ? [] : PersonalTraces.In([Title, Question]);

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<CaseTexts> texts, bool withMunicipality)
    {
        Dictionary<string, string> errors = [];
        Check(errors, texts, withMunicipality);
        return errors;
    }

    /// <summary>Adds what is wrong, by field.</summary>
    internal void Check(Dictionary<string, string> errors, IStringLocalizer<CaseTexts> texts, bool withMunicipality)
    {
        Check("titel", Title, Case.LongestTitle, "TitleMissing", "TitleTooLong");
        Check("vraag", Question, Case.LongestQuestion, "QuestionMissing", "QuestionTooLong");
        if (withMunicipality && Municipality == Guid.Empty)
        {
            errors["gemeente"] = texts["MunicipalityMissing"];
        }

        void Check(string field, string text, int longest, string missing, string tooLong)
        {
            // Line ends count once, as they are stored.
            var length = text.ReplaceLineEndings("\n").Length;
            if (length == 0)
            {
                errors[field] = texts[missing];
            }
            else if (length > longest)
            {
                errors[field] = texts[tooLong, longest];
            }
        }
    }

    private static Guid Id(IFormCollection form, string name) => Guid.TryParse(form[name], out var id) ? id : Guid.Empty;
}
