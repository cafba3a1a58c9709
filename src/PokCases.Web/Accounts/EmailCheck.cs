using System.Net.Mail;
using Microsoft.Extensions.Localization;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts;

/// <summary>Checks an address that was typed; whether it is somebody's already is for the store to say.</summary>
internal static class EmailCheck
{
    private const int Longest = 254;

    public static void Check(FormState state, IStringLocalizer<AccountTexts> texts, string field = "email")
    {
        var email = state.Value(field).Trim();
        if (email.Length is 0 or > Longest || !MailAddress.TryCreate(email, out var address) || address.Address != email)
        {
            state.Wrong(field, texts["EmailWrong"]);
        }
    }
}
