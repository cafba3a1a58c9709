using PokCases.Domain;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Shell;

/// <summary>Runs the command of a form and goes on; what can't be done comes back as its page with what was typed. To the script the rule itself is the answer.</summary>
internal static class FormCommand
{
    /// <param name="http">The request.</param>
    /// <param name="form">The form.</param>
    /// <param name="name">Name of the command in the log.</param>
    /// <param name="work">Does it; returns where it goes on.</param>
    /// <param name="back">The page with the form that came back.</param>
    public static async Task<IResult> Run(HttpContext http, IFormCollection form, string name, Func<Writing, Task<string>> work, Func<FormTrouble, Task<IResult>> back)
    {
        try
        {
            var written = await http.RequestServices.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), name, work, http.RequestAborted);
            return CommandResults.Go(http, written.Answer);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await back(new FormTrouble(rule.Code, form));
        }
    }
}
