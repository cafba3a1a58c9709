namespace PokCases.Web.Shell;

public enum NoticeKind
{
    Info,
    Ok,
    Warning,
    Error,
}
