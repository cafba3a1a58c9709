namespace PokCases.Web.Persistence;

/// <summary>The file is not a backup of this program, or is damaged.</summary>
internal sealed class NotABackupException(Exception? inner = null) : Exception("Not a backup of this program.", inner);
