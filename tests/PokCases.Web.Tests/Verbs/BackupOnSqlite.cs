using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

public sealed class BackupOnSqlite(TestHost<OnSqlite> host) : BackupTests<OnSqlite>(host);
