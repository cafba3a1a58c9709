using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class CheckpointsOnSqlite(TestHost<OnSqlite> host) : CheckpointsTests<OnSqlite>(host);
