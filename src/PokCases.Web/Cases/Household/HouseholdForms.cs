using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>The way every form of the household goes: shown to who works on the case, carried out, or shown again with all that was typed.</summary>
internal static class HouseholdForms
{
    /// <summary>Under a case's own address.</summary>
    public const string Under = "/huishouden";

    /// <summary>Reads a form as it stands stored, for who may change it.</summary>
    public delegate Task<HouseholdFormView> Present(AccessScope scope, CaseAccess access);

    public static Task<IResult> Show<TPage>(HttpContext http, string reference, string page, Present present)
        where TPage : IComponent => Page<TPage>(http, reference, page, present, typed: null, StatusCodes.Status200OK);

    /// <summary>Carries the form out.</summary>
    /// <param name="http">The request.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="reference">The case.</param>
    /// <param name="page">The form's name in the log.</param>
    /// <param name="typed">What was read of it.</param>
    /// <param name="name">The use case.</param>
    /// <param name="fieldOf">The field that can put a broken rule right, by the rule's code; other rules get a page of their own.</param>
    /// <param name="present">The form as it stands stored.</param>
    /// <param name="work">The change.</param>
    public static async Task<IResult> Save<TPage>(HttpContext http, IFormCollection form, string reference, string page, Typing typed, string name, Func<string, string?> fieldOf, Present present, Func<Writing, CaseAccess, Task> work)
        where TPage : IComponent
    {
        var asksScript = http.Request.WantsJson();
        if (asksScript)
        {
            typed.CheckForScript();
        }
        else if (!typed.IsRight)
        {
            return await Page<TPage>(http, reference, page, present, typed, StatusCodes.Status400BadRequest);
        }

        try
        {
            return await CasePart.Run(http, form, reference, name, Under, work);
        }
        catch (RuleViolation rule) when (!asksScript && rule.Code == StaleVersion.Code)
        {
            return await Conflict(http, form, reference, page, typed, present);
        }
        catch (RuleViolation rule) when (!asksScript && fieldOf(rule.Code) is not null)
        {
            typed.Refuse(fieldOf(rule.Code)!, rule.Code);
            return await Page<TPage>(http, reference, page, present, typed, StatusCodes.Status400BadRequest);
        }
    }

    public static Typing Read(HttpContext http, IFormCollection form) => new(form, http.RequestServices.GetRequiredService<IStringLocalizer<RuleTexts>>());

    private static Task<IResult> Page<TPage>(HttpContext http, string reference, string page, Present present, Typing? typed, int status)
        where TPage : IComponent =>
        CasePart.Form<TPage>(http, reference, page, async (scope, access) =>
        {
            var view = await Stored(scope, access, present);
            return new { View = typed is null ? view : view with { Form = typed.Filled } };
        }, status);

    // Nothing is silently overwritten: both are shown, and this person chooses.
    private static Task<IResult> Conflict(HttpContext http, IFormCollection form, string reference, string page, Typing typed, Present present)
    {
        var shown = new ConflictWords(http.RequestServices.GetRequiredService<IStringLocalizer<HouseholdTexts>>(), http.RequestServices.GetRequiredService<Words>());
        return CasePart.Form<ConflictPage>(http, reference, page, async (scope, access) =>
        {
            var theirs = await Stored(scope, access, present);
            var mine = typed.Filled;
            return new
            {
                What = theirs.Subject.Length > 0 ? theirs.Subject : theirs.Reference,
                Action = theirs.Path,
                Fields = form,
                Texts = (IReadOnlyList<ConflictText>)[.. theirs.Form.Values.Keys.Select(field => shown.Text(field, mine, theirs))],
                Present = theirs.Form.Version,
                TheirsHref = theirs.BackPath,
            };
        }, StatusCodes.Status409Conflict);
    }

    private static async Task<HouseholdFormView> Stored(AccessScope scope, CaseAccess access, Present present)
    {
        await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
        return await present(scope, access);
    }
}
