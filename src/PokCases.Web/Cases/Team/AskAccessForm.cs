using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Team;

/// <summary>What somebody typed to ask for access to a case.</summary>
public sealed record AskAccessForm(string Reference, string Role, string Reason)
{
    public static readonly AskAccessForm Empty = new(string.Empty, string.Empty, string.Empty);

    public static AskAccessForm From(IFormCollection form) => new(form.Text("referentie"), form.Text("rol"), form.Text("reden"));

    /// <summary>What is wrong, by field. Nothing of it depends on which cases there are.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<TeamTexts> texts)
    {
        Dictionary<string, string> errors = [];
        Check("referentie", Reference, AccessRequest.LongestReference, "ReferenceMissing");
        Check("rol", Role, Texts.Line, "RoleMissing");
        Check("reden", Reason, AccessRequest.LongestText, "ReasonMissing");
        return errors;

        void Check(string field, string text, int longest, string missing)
        {
            if (text.Length == 0 || text.ReplaceLineEndings("\n").Length > longest)
            {
                errors[field] = text.Length == 0 ? texts[missing] : texts["TooLong", longest];
            }
        }
    }
}
