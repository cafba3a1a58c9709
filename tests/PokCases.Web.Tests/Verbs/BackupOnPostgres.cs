using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

public sealed class BackupOnPostgres(TestHost<OnPostgres> host) : BackupTests<OnPostgres>(host);
