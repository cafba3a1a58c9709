using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Emergency;

/// <summary>What somebody typed to take emergency access.</summary>
public sealed record EmergencyForm(string Reference, string Reason, bool Confirmed)
{
    public static readonly EmergencyForm Empty = new(string.Empty, string.Empty, false);

    public static EmergencyForm From(IFormCollection form) => new(form.Text("referentie"), form.Text("reden"), form.Ticked("bevestigd"));

    /// <summary>What is wrong, by field. Nothing of it depends on which cases there are.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<EmergencyTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (Reference.Length == 0)
        {
            errors["referentie"] = texts["ReferenceMissing"];
        }

        if (EmergencyAccess.WordsIn(Reason) < EmergencyAccess.FewestWords)
        {
            errors["reden"] = texts["ReasonShort", EmergencyAccess.FewestWords];
        }
        else if (Reason.ReplaceLineEndings("\n").Length > EmergencyAccess.LongestText)
        {
            errors["reden"] = texts["TooLong", EmergencyAccess.LongestText];
        }

        if (!Confirmed)
        {
            errors["bevestigd"] = texts["ConfirmMissing"];
        }

        return errors;
    }
}
