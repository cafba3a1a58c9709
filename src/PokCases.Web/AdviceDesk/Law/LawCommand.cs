using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Runs what is done in a matter: who may is asked first; a form that can't be done comes back with what was typed.</summary>
internal sealed class LawCommand(IStringLocalizer<RuleTexts> rules, LawTables tables)
{
    // Where what is wrong is said, by rule; the first that the form has.
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["decision-later"] = ["bekend"],
        ["notice-missing"] = ["dagtekening"],
        ["term-missing"] = ["lengte"],
        ["term-length"] = ["lengte"],
        ["event-later"] = ["afgelopen", "dag"],
        ["event-due"] = ["termijn"],
        ["event-received"] = ["binnen"],
        ["days-saved"] = ["dagen"],
        ["right-amount"] = ["gevraagd"],
        ["right-without-amount"] = ["gevraagd"],
        ["right-over-asked"] = ["geweigerd"],
        ["right-later"] = ["dag"],
        ["followed-why"] = ["waarom"],
    };

    /// <summary>One command at work in a matter.</summary>
    internal sealed record Work(Writing W, MatterAccess Matter, TypedFields Typed, DateOnly Today)
    {
        public Guid Me => W.Caller.PersonId;

        public DateTimeOffset Now => W.Now;
    }

    /// <param name="http">The request.</param>
    /// <param name="form">The form.</param>
    /// <param name="matterId">The matter.</param>
    /// <param name="name">Name of the command in the log.</param>
    /// <param name="work">Does it; returns where it goes on.</param>
    /// <param name="back">The page with the form that came back.</param>
    public async Task<IResult> Run(HttpContext http, IFormCollection form, Guid matterId, string name, Func<Work, Task<string>> work, Func<LawTrouble, Task<IResult>> back)
    {
        var typed = new TypedFields(form);
        try
        {
            return await FormCommand.Run(
                http,
                form,
                name,
                async w =>
                {
                    var matter = await MatterAccess.Open(w, matterId);
                    return await work(new Work(w, matter, typed, tables.Warnings.DayOf(w.Now)));
                },
                trouble => back(new LawTrouble(trouble.Code, Field(trouble.Code), rules[trouble.Code], form)));
        }
        catch (RuleViolation rule) when (http.Request.WantsJson() && Field(rule.Code) is not null)
        {
            throw new RuleViolation(FormAnswers.Page, "The answer is the form with what is to be put right.");
        }

        string? Field(string code) => typed.At ?? Fields.GetValueOrDefault(code, []).FirstOrDefault(form.ContainsKey);
    }
}
