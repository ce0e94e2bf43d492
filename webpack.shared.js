const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** `--env production` or `--env sandbox` names the folder, TANDEM_OUTPUT another. */
const outputFolder = (env) =>
  path.resolve(process.env.TANDEM_OUTPUT ?? (env.sandbox ? 'dist/sandbox' : 'dist/production'));

/** Every script, in the language of that year. */
const scripts = (target) => ({
  test: /\.[cm]?[jt]sx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** What is as small as by webpack's own minimizer, in half the time of the whole build. */
const minimizer = (target) => [
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 2 }, ecma: target },
  }),
];

/** While one works on it: after each save, reads what the pages are made of anew, and says how long the build took. */
class FollowSaves {
  apply(compiler) {
    const ours = path.join(__dirname, 'src') + path.sep;
    compiler.hooks.watchRun.tap('FollowSaves', () => {
      for (const name of Object.keys(require.cache)) if (name.startsWith(ours)) delete require.cache[name];
    });
    compiler.hooks.done.tap('FollowSaves', ({ startTime, endTime, compilation: { errors, name } }) => {
      if (errors.length === 0) process.stdout.write(`built in ${endTime - startTime} ms: ${name}\n`);
    });
  }
}

/** How a build is made: small for people, or fast for whoever works on it (`--env watch`). */
const modeOf = (env, year, plugins) =>
  env.watch
    ? { mode: 'development', plugins: [...plugins, new FollowSaves()] }
    : { mode: 'production', plugins, optimization: { minimizer: minimizer(year) } };

const housekeeping = {
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(__dirname, '.cache/webpack'),
    buildDependencies: { config: [__filename, path.join(__dirname, 'webpack.config.js')] },
  },
  devtool: false, // what is deployed holds no source
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = { outputFolder, scripts, modeOf, housekeeping };
