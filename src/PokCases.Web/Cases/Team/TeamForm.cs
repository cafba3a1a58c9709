using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>What somebody typed to add a person to a team or to give a place a new end.</summary>
/// <param name="Who">Id of the person; empty where that is known.</param>
/// <param name="Role">In words.</param>
/// <param name="Reason">Why.</param>
/// <param name="Last">The last day, as the form sends it.</param>
public sealed record TeamForm(string Who, string Role, string Reason, string Last)
{
    public static TeamForm Empty(DateOnly last, string role = "", string reason = "") => new(string.Empty, role, reason, Words.Machine(last));

    public static TeamForm From(IFormCollection form) => new(form.Text("wie"), form.Text("rol"), form.Text("reden"), form.Text("tot"));

    /// <summary>The last day; only when <see cref="Errors"/> found nothing.</summary>
    public DateOnly LastDay => TypedDay.Read(Last)!.Value;

    /// <summary>What is wrong, by field.</summary>
    /// <param name="texts">Texts.</param>
    /// <param name="today">The day here.</param>
    /// <param name="withPerson">Whether a person is chosen, and a role, on this form.</param>
    internal Dictionary<string, string> Errors(IStringLocalizer<TeamTexts> texts, DateOnly today, bool withPerson)
    {
        Dictionary<string, string> errors = [];
        if (withPerson && !Guid.TryParse(Who, out _))
        {
            errors["wie"] = texts["WhoMissing"];
        }

        if (withPerson && (Role.Length == 0 || Role.Length > Texts.Line))
        {
            errors["rol"] = Role.Length == 0 ? texts["RoleMissing"] : texts["TooLong", Texts.Line];
        }

        if (Reason.Length == 0 || Reason.ReplaceLineEndings("\n").Length > CaseTeamChange.LongestReason)
        {
            errors["reden"] = Reason.Length == 0 ? texts["ReasonMissing"] : texts["TooLong", CaseTeamChange.LongestReason];
        }

        if (!TypedDay.TryRead(Last, out var day) || day < today)
        {
            errors["tot"] = texts["LastMissing"];
        }

        return errors;
    }
}
