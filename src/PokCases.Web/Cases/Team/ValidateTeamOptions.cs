using Microsoft.Extensions.Options;

namespace PokCases.Web.Cases.Team;

internal sealed class ValidateTeamOptions : IValidateOptions<TeamOptions>
{
    private const int Years = 3660;

    public ValidateOptionsResult Validate(string? name, TeamOptions options)
    {
        List<string> errors =
        [
            .. Outside(nameof(TeamOptions.LongestDays), options.LongestDays, 1, Years),
            .. Outside(nameof(TeamOptions.DefaultDays), options.DefaultDays, 1, Math.Max(1, options.LongestDays)),
            .. Outside(nameof(TeamOptions.RemindDays), options.RemindDays, 0, 90),
            .. Outside(nameof(TeamOptions.AnswerDays), options.AnswerDays, 1, 30),
            .. Outside(nameof(TeamOptions.RequestLapsesDays), options.RequestLapsesDays, 7, 365),
            .. Outside(nameof(TeamOptions.RequestsPerDay), options.RequestsPerDay, 1, 50),
        ];
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Outside(string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return $"{TeamOptions.Section}:{key} must be between {least} and {most}; '{value}' is not.";
        }
    }
}
