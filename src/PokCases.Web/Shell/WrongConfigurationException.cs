namespace PokCases.Web.Shell;

/// <summary>The configuration is wrong; nothing was started.</summary>
internal sealed class WrongConfigurationException(IReadOnlyList<string> errors)
    : Exception("The configuration is wrong:" + string.Concat(errors.Select(e => Environment.NewLine + "  " + e)))
{
    /// <summary>One line per wrong key.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
